# Empty files of records hold no document, and say so.
# commands: clean split entities timeline stats
for kind in json jsonl csv tsv; do
    : >empty.$kind
    run empty.$kind
    expect 2 1 '.*'
done
printf '[]' >none.json
run none.json
expect 2 1 '.*'
printf 'doc,text\n' >header.csv
run header.csv
expect 2 1 '.*'
