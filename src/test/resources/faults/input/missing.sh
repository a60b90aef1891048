# A path that isn't there is named; the rest of the work goes on.
# commands: clean split entities timeline stats
texts
run missing.txt a.txt -f jsonl
expect 3 1 'missing\.txt: no such file or folder'
expect_rows
mv out rest
run a.txt -f jsonl
cmp -s out rest || fail 'the rest of the work was not done'
run missing.txt
expect 2 1 'missing\.txt: no such file or folder'
