# A record cannot name a file outside the folder that -o makes.
# commands: none
printf '{"doc":"../../out.txt","text":"Anna Smith won."}\n{"doc":"/tmp/dossier-out.txt","text":"Peter lost."}\n{"doc":"a/../../b","text":"All went home."}\n{"doc":"","text":"One more."}\n' >evil.jsonl
mkdir deep deep/er
cd deep/er
run_line split --into train=0.5,test=0.5 --seed 1 -o made ../../evil.jsonl
cd ../..
[ ! -e /tmp/dossier-out.txt ] || fail 'a file was written outside the folder'
[ "$(find . -type f ! -path './deep/er/made/*' ! -path './deep/er/out' ! -path './deep/er/err' | sort | tr '\n' ' ')" = './evil.jsonl ' ] || fail 'a file was written outside the folder'
