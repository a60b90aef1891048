# A record larger than the heap allows fails with a line, and the rest goes on.
# commands: clean split entities timeline stats
python '
import json
with open("a.jsonl", "w") as out:
    out.write(json.dumps({"doc": "first", "text": "Anna Smith won 54 seats in Paris on 1 March 2020."}) + "\n")
    out.write("{\"doc\": \"huge\", \"text\": \"")
    for n in range(60): out.write("Anna Smith won 54 seats in Paris. " * 30000)
    out.write("\"}\n")
    out.write(json.dumps({"doc": "last", "text": "Peter Miller lost 8 seats in London on 2 March 2020."}) + "\n")
'
DOSSIER_JAVA_OPTS=-Xmx96m run a.jsonl -f jsonl
if [ "$status" != 0 ]; then expect 3 1 'a\.jsonl:2: .*'; fi
expect_rows
case $COMMAND in entities | clean) grep -q Miller out || fail 'the rest was not done' ;; esac
