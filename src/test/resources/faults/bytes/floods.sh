# Floods of combining marks, joiners, bidi controls, and one letter over and over: time and memory stay in bounds.
python '
open("marks.txt", "w").write("a" + "\u0301" * 300000 + " end.\n")
open("joiners.txt", "w").write("a" + "\u200d" * 300000 + " end.\n")
open("bidi.txt", "w").write("\u202e\u2066" * 300000 + "Anna Smith\n")
open("spaces.txt", "w").write(" " * 900000 + "x" + "\u00a0" * 300000 + "\n")
open("newlines.txt", "w").write("\n" * 900000 + "x\n")
open("dots.txt", "w").write("." * 600000 + "\n")
open("quotes.txt", "w").write("\"(" * 300000 + "\n")
open("commas.txt", "w").write("A, " * 200000 + "\n")
open("capitals.txt", "w").write("Al " * 200000 + "\n")
open("other.txt", "w").write("x\n")
'
for file in marks joiners bidi spaces newlines dots quotes commas capitals; do
    DOSSIER_JAVA_OPTS=-Xmx256m run $file.txt $(beside) -f jsonl
    [ "$COMMAND $status" = 'diff 1' ] || expect 0 0
    expect_rows
done
