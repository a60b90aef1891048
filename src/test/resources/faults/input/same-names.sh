# The same file twice, and records of one name that are no parts of one text: two documents, of two names.
# commands: clean split
texts
run a.txt ./a.txt a.txt -f jsonl
done_well
python '
import json
names = {json.loads(line)["doc"] for line in open("out")}
assert len(names) == 3, names
'
printf '{"doc":"x","text":"Anna Smith won."}\n{"doc":"x","text":"Peter Miller lost."}\n' >twice.jsonl
run twice.jsonl -f jsonl
done_well
python '
import json
assert {json.loads(line)["doc"] for line in open("out")} == {"x", "x#2"}
'
