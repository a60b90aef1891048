# Web archives with a broken record: that one is named, the others are read.
# commands: clean split entities stats
python '
import gzip
def record(kind, body, more="", length=None, date="2020-03-01T12:00:00Z"):
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{abs(hash(body)) % 10**12:012}>\r\nWARC-Date: {date}\r\n{more}"
    return (head + f"Content-Length: {len(body) if length is None else length}\r\n\r\n").encode() + body + b"\r\n\r\n"
def page(name, title="", status="200 OK", kind="text/html; charset=utf-8"):
    body = f"<!doctype html><title>{name}</title><article><p>Anna {name} won 54 seats in Paris on 1 March 2020, as the Green Party said in a long statement, and Peter Miller lost them.</p><p>Nobody had thought that {name} would, and fewer had said so before the day came and went.</p></article>".encode()
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    return record("response", http, f"WARC-Target-URI: http://example.org/{name}\r\nContent-Type: application/http; msgtype=response\r\n")
good = [page(name) for name in ("Adams", "Brown", "Clark")]
info = record("warcinfo", b"software: none\r\n")
open("whole.warc", "wb").write(info + b"".join(good))
open("whole.warc.gz", "wb").write(b"".join(gzip.compress(part) for part in [info] + good))
open("cut.warc", "wb").write(info + good[0] + good[1][:-300])
open("cut.warc.gz", "wb").write(b"".join(gzip.compress(part) for part in [info] + good)[:-100])
open("rubbish.warc", "wb").write(info + good[0] + b"rubbish between\r\n\r\n" + good[2])
open("http.warc", "wb").write(good[0] + record("response", b"not at all HTTP", "WARC-Target-URI: http://example.org/x\r\nContent-Type: application/http; msgtype=response\r\n") + good[2])
open("length.warc", "wb").write(good[0] + record("response", b"HTTP/1.1 200 OK\r\n\r\n", "WARC-Target-URI: http://example.org/y\r\n", length=10**15))
open("empty.warc", "wb").write(b"")
'
for file in whole.warc whole.warc.gz; do
    run $file -f jsonl
    done_well
    expect_rows
done
for file in cut.warc cut.warc.gz rubbish.warc http.warc length.warc; do
    run $file -f jsonl
    [ "$status" = 0 ] || expect 3 1 "$file.*: .*"
    expect_rows
    [ -s out ] || fail "$file: the good record was lost"
done
case $COMMAND in clean | entities) run http.warc -f jsonl; grep -q Clark out || fail 'the record behind the broken one was lost' ;; esac
run empty.warc -f jsonl
[ "$status" = 0 ] || expect 2 1 'empty\.warc: .*'
