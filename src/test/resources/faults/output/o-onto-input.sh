# A file that is read may be written: it is replaced when all is read.
texts
cp a.txt before
run a.txt $(beside b.txt) -f jsonl -o a.txt
done_well
expect_rows a.txt
run before $(beside b.txt) -f jsonl
sed 's/"before"/"a.txt"/g' out >expected
sed 's/"before"/"a.txt"/g' a.txt >got
cmp -s expected got || [ "$COMMAND" = clean ] || fail 'the rows differ from those written elsewhere'
