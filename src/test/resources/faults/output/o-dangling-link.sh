# A link to a file that is yet to be makes that file; a loop of links is told.
texts
ln -s later.jsonl link.jsonl
run a.txt $(beside b.txt) -o link.jsonl
done_well
[ -h link.jsonl ] && expect_rows later.jsonl
ln -s two one
ln -s one two
run a.txt $(beside b.txt) -o one
expect 2 1 'one: .*'
