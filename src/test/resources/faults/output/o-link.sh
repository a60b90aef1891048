# A link stays a link, and what it points at is replaced.
texts
mkdir far
echo older >far/real.jsonl
ln -s far/real.jsonl link.jsonl
run a.txt $(beside b.txt) -o link.jsonl
done_well
[ -h link.jsonl ] || fail 'the link is gone'
expect_rows far/real.jsonl
[ -z "$(find . -name '.*.part')" ] || fail 'a part was left'
