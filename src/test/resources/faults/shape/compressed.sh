# Bombs, truncated and joined members, rubbish behind the last one.
# commands: clean stats
python '
import gzip
good = b"Anna Smith won 54 seats in Paris.\n\n"
open("joined.txt.gz", "wb").write(gzip.compress(good) + gzip.compress(good))
open("cut.txt.gz", "wb").write(gzip.compress(good * 3000)[:-20])
rows = b"".join(b"{\"doc\": \"%d\", \"text\": \"Anna Smith won 54 seats in Paris, number %d.\"}\n" % (n, n * 7919 % 10007) for n in range(3000))
open("cut.jsonl.gz", "wb").write(gzip.compress(rows)[:-2000])
open("rubbish.txt.gz", "wb").write(gzip.compress(good) + b"rubbish behind")
open("header.txt.gz", "wb").write(gzip.compress(good)[:6])
data = bytearray(gzip.compress(good * 3000)); data[len(data) // 2] ^= 255
open("flipped.txt.gz", "wb").write(data)
'
run joined.txt.gz -f jsonl
done_well
expect_rows
run cut.txt.gz -f jsonl
[ "$status" = 2 ] || [ "$status" = 3 ] || fail "cut.txt.gz: the exit status is $status"
run cut.jsonl.gz -f jsonl
expect 3 1 'cut\.jsonl\.gz:.*'
expect_rows
[ -s out ] || fail 'the whole records before the cut were lost'
for file in rubbish header flipped; do
    run $file.txt.gz -f jsonl
    [ "$status" = 0 ] || [ "$status" = 2 ] || [ "$status" = 3 ] || fail "$file: the exit status is $status"
    [ "$status" = 0 ] || [ "$(wc -l <err)" -eq 1 ] || fail "$file: not one line"
done
