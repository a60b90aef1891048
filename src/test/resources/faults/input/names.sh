# Names with newlines, spaces, leading dashes, quotes and globs are names.
# commands: clean stats
mkdir in
texts
for name in 'two
lines.txt' ' spaces .txt' '-dash.txt' '"quotes".txt' "it's.txt" '*.txt' 'a|b.txt' 'back\slash.txt' '==> x <==.txt' '#2.txt'; do
    cp a.txt "in/$name"
done
run in -f jsonl
done_well
expect_rows
python '
import json, os, sys
names = {json.loads(line).get("doc") for line in open("out")}
if names != {None}:
    assert names == set(os.listdir("in")), names
'
cd in
run -f jsonl -- -dash.txt
done_well
run -f jsonl ./-dash.txt
done_well
mkdir ../bad
: >"../bad/$(printf 'no\nlines').json"
cd ..
run bad
[ "$(wc -l <err)" -eq 1 ] || fail 'a newline of a name cut the line on standard error'
