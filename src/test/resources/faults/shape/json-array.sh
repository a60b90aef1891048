# The same within one array: what came before the fault is kept.
# commands: clean stats
good='{"doc": "good", "text": "Anna Smith won 54 seats in Paris."}'
printf '[%s, {"text": "x"' "$good" >cut.json
printf '[%s, {"text": tru}, %s]' "$good" "$good" >bad.json
printf '[%s] [%s]' "$good" "$good" >two.json
printf '[%s,]' "$good" >comma.json
for file in cut bad two comma; do
    run $file.json -f jsonl
    [ "$status" = 0 ] || expect 3 1 "$file\.json.*"
    expect_rows
    [ -s out ] || fail "$file: the good record was lost"
done
