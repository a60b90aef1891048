# Deep and wide JSON, keys given twice, numbers and lists as text, cut off and trailing rubbish.
# commands: clean split stats
python '
good = "{\"doc\": \"good\", \"text\": \"Anna Smith won 54 seats in Paris.\"}"
cases = {"deep": good + "\n" + "{\"text\": \"x\", \"a\": " + "[" * 100000 + "]" * 100000 + "}\n" + good,
    "deeper": good + "\n" + "{\"a\":" * 100000 + "\n" + good,
    "wide": good + "\n{\"text\": \"x\", " + ", ".join(f"\"k{n}\": {n}" for n in range(20000)) + "}\n" + good,
    "twice": good + "\n{\"text\": \"x\", \"text\": \"y\"}\n" + good,
    "number": good + "\n{\"text\": 12}\n" + good,
    "list": good + "\n{\"text\": [\"a\", \"b\"]}\n" + good,
    "null": good + "\n{\"text\": null}\n" + good,
    "huge": good + "\n{\"text\": \"x\", \"n\": " + "9" * 100000 + "}\n" + good,
    "cut": good + "\n{\"text\": \"x",
    "rubbish": good + "\n}}}]]\n" + good,
    "scalar": good + "\n17\n\"text\"\nnull\n" + good}
for name, text in cases.items():
    open(name + ".jsonl", "w").write(text + "\n")
'
for file in *.jsonl; do
    run $file -f jsonl
    [ "$status" = 0 ] || [ "$status" = 3 ] || fail "$file: the exit status is $status"
    [ "$status" = 0 ] || { [ -s err ] && ! grep -v "^dossier: $file:" err >/dev/null; } || fail "$file: no place is told"
    expect_rows
    [ -s out ] || [ "$COMMAND" = timeline ] || fail "$file: the good records were lost"
done
