# CRLF and CR end lines as LF does: the same rows, at the same places, but for the offsets.
# commands: split entities timeline stats
texts
python '
text = open("a.txt").read()
open("crlf.txt", "w", newline="").write(text.replace("\n", "\r\n"))
open("cr.txt", "w", newline="").write(text.replace("\n", "\r"))
'
run a.txt -f csv
sed 's/^a\.txt//' out >expected
for kind in crlf cr; do
    run $kind.txt -f csv
    done_well
    sed "s/^$kind\.txt//" out >got
    cmp -s expected got || fail "$kind is read otherwise"
done
