# The file that was there keeps its permissions.
texts
echo older >private.jsonl
chmod 600 private.jsonl
run a.txt $(beside b.txt) -o private.jsonl
done_well
[ "$(ls -l private.jsonl | cut -c 1-10)" = -rw------- ] || fail 'the permissions changed'
