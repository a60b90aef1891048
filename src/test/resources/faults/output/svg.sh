# --svg keeps the promises of -o: a drawing is whole or not there, never over an input, and its faults are told in a line.
# commands: timeline stats
texts
case $COMMAND in stats) by='stats --by word' ;; *) by='timeline --by event' ;; esac
run_line $by --svg drawing.svg a.txt -f jsonl
done_well
python '
import xml.dom.minidom
assert xml.dom.minidom.parse("drawing.svg").documentElement.tagName == "svg"
'
expect_rows
cp drawing.svg before.svg
cp a.txt before.txt
mkdir folder.svg
for place in missing/drawing.svg folder.svg; do
    run_line $by --svg $place a.txt -f jsonl
    expect 2 1 "$place: .*"
done
# FILE was forgotten.
run_line $by -f jsonl --svg a.txt
expect 2 1 '--svg a\.txt: .*'
cmp -s a.txt before.txt || fail 'the input was written over'
if [ -e /dev/full ]; then
    run_line $by --svg /dev/full a.txt -f jsonl
    expect 2 1 '/dev/full: .*'
fi
# The drawing fails with its input.
run_line $by --svg drawing.svg missing.txt -f jsonl
expect 2 1 'missing\.txt: .*'
cmp -s drawing.svg before.svg || fail 'the older drawing is gone'
[ -z "$(find . -name '.*.part')" ] || fail 'a part was left'
