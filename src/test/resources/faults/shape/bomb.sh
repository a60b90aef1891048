# A gzip bomb (300 kB that are 300 MB) in a small heap: in pieces, or told.
# commands: clean split stats
# heavy
python '
import gzip
with gzip.open("bomb.txt.gz", "wb") as out:
    for n in range(300): out.write(b"word " * 200000)
with gzip.open("bomb.html.gz", "wb") as out:
    out.write(b"<!doctype html><p>")
    for n in range(300): out.write(b"word " * 200000)
'
case $COMMAND in stats) unit=$(words) ;; *) unit=$COMMAND ;; esac
DOSSIER_JAVA_OPTS=-Xmx96m run_line $unit bomb.txt.gz -f jsonl
done_well
expect_rows
DOSSIER_JAVA_OPTS=-Xmx96m run_line $unit bomb.html.gz -f jsonl
[ "$status" = 0 ] || expect 2 1 'bomb\.html\.gz: .*'
