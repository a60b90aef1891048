# A line of 2 MB without a space.
python '
open("long.txt", "w").write("x" * 700000)
open("digits.txt", "w").write("1" * 700000)
open("mixed.txt", "w").write("Al-9.,(\"" * 90000)
open("other.txt", "w").write("x\n")
'
for file in long digits mixed; do
    DOSSIER_JAVA_OPTS=-Xmx256m run $file.txt $(beside) -f jsonl
    [ "$COMMAND $status" = 'diff 1' ] || expect 0 0
    expect_rows
done
