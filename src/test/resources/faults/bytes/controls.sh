# All control characters: kept or repaired, never in the way of the form of what is written.
python '
text = "".join(f"Anna{chr(c)}Smith won {c} seats in Paris on 1 March 2020. " for c in list(range(1, 32)) + list(range(127, 160)) + [0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, 0x200B, 0x200D, 0x2066, 0x202E, 0x1F600, 0x10FFFF])
open("a.txt", "w", newline="", encoding="utf-8").write(text)
open("other.txt", "w").write("Anna Smith won.")
import json
open("b.jsonl", "w").write(json.dumps({"text": text}) + "\n")
'
for format in jsonl json csv tsv text; do
    run a.txt $(beside) -f $format
    done_well
    python '
import csv, json, sys
data = open("out", encoding="utf-8", newline="").read()
kind = sys.argv[1]
if kind == "jsonl":
    for line in data.split("\n")[:-1]: json.loads(line)
elif kind == "json":
    json.loads(data)
elif kind == "csv":
    import io
    rows = list(csv.reader(io.StringIO(data.replace("\0", ""), newline="")))
    assert len({len(row) for row in rows}) <= 1
elif kind == "tsv":
    assert len({line.count("\t") for line in data.split("\n")[:-1]}) <= 1
' $format
done
[ "$COMMAND" = diff ] || { run b.jsonl -f jsonl; done_well; expect_rows; }
printf 'Anna Smith\000 won 54 seats in Paris.\n' >nul.txt
run nul.txt $(beside) -f jsonl
expect 2 1 'nul\.txt: a binary file .*'
[ "$COMMAND" = diff ] || { run nul.txt --from text -f jsonl; done_well; expect_rows; }
