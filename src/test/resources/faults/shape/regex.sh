# Texts that make a backtracking pattern run for ever.
python '
parts = ["a" * 20000 + "!", "a." * 40000, "http://" + "a/" * 40000, "1," * 40000 + "x", "((((" * 20000, "from 1 to " * 40000, "\t " * 20000 + "x",
         "[a](" * 20000, "**a" * 20000, "`" * 40001, "&amp" * 20000, "2018-" * 20000, "Mr. " * 20000, "May 1, " * 40000, "Ã" * 40000, "- " * 40000, "<a " * 20000, "_" * 40000 + "x"]
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
