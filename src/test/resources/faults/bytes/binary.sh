# Binary files, whatever their name says: read as text without harm, or told in a line.
# commands: clean split
python '
import random
random.seed(5)
for kind in ["txt", "md", "html", "json", "jsonl", "csv", "tsv", "gz", "warc", "bin", "pdf"]:
    data = bytes(random.randrange(256) for n in range(20000))
    open("noise." + kind, "wb").write(data)
open("png.txt", "wb").write(b"\x89PNG\r\n\x1a\n" + data)
open("png.html", "wb").write(b"\x89PNG\r\n\x1a\n" + data)
open("zeros.txt", "wb").write(bytes(20000))
open("zeros.csv", "wb").write(bytes(20000))
'
for file in noise.* png.* zeros.*; do
    run $file -f jsonl
    case $status in
        0) ;;
        3) [ -s err ] || fail "$file: status 3 without a word" ;;
        *) expect 2 1 "$file.*: .*" ;;
    esac
    [ "$(wc -l <err)" -lt 20 ] || fail "$file: $(wc -l <err) lines on standard error"
    expect_rows
done
