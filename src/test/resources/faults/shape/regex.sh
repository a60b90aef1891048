# Texts that make a backtracking pattern run for ever.
python '
parts = ["a" * 200000 + "!", "a." * 100000, "http://" + "a/" * 100000, "1," * 100000 + "x", "((((" * 50000, "from 1 to " * 40000, "\t " * 200000 + "x",
         "[a](" * 50000, "**a" * 60000, "`" * 100001, "&amp" * 60000, "2018-" * 60000, "Mr. " * 60000, "May 1, " * 40000, "Ã" * 100000, "- " * 100000, "<a " * 60000, "_" * 100000 + "x"]
open("a.md", "w").write("\n\n".join(parts))
open("a.txt", "w").write("\n".join(parts))
open("a.html", "w").write("<!doctype html><p>" + "</p><p>".join(parts))
open("other.txt", "w").write("x\n")
'
for file in a.md a.txt a.html; do
    DOSSIER_JAVA_OPTS=-Xmx256m run $file $(beside) -f jsonl
    [ "$COMMAND $status" = 'diff 1' ] || expect 0 0
    expect_rows
done
