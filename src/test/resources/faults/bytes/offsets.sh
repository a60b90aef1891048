# Offsets count code points: characters beyond the basic plane before a name move it by one each.
# commands: none
python '
text = "😀" * 50 + " The mayor of Paris is Anna Smith, said Peter Miller.\n"
open("astral.txt", "w").write(text)
'
for command in 'split --by token' 'entities --by mention' 'stats --by concordance --word Smith'; do
    run_line $command --raw -f jsonl astral.txt
    done_well
    python '
import json
text = open("astral.txt").read()
rows = [json.loads(line) for line in open("out")]
assert rows
for row in rows:
    if "start" in row:
        assert text[row["start"]:row["end"]] == row["text"], row
    elif "node" in row:
        assert text[row["column"] - 1:].startswith(row["node"]), row
'
done
