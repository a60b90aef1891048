# Bytes that are no UTF-8 (stray, cut off, overlong, surrogates, beyond Unicode) become text; what is written is UTF-8.
# commands: clean split stats
python '
samples = {"stray": b"Anna \xff\xfe\x80 Smith", "cut": b"Anna Smith \xe2\x82", "overlong": b"Anna \xc0\xaf\xe0\x80\xaf Smith", "surrogate": b"Anna \xed\xa0\x80\xed\xb0\x80 Smith",
           "beyond": b"Anna \xf4\x90\x80\x80\xf8\x88\x80\x80\x80 Smith", "all": bytes(range(256)) * 4, "high": bytes(range(128, 256)) * 40}
for name, data in samples.items():
    open(name + ".txt", "wb").write(b"She won 54 seats in Paris. " + data + b" went home on 1 March 2020.\n" * 3)
    open(name + ".jsonl", "wb").write(b"{\"text\": \"good\"}\n{\"text\": \"" + data.replace(b"\"", b"").replace(b"\\", b"").translate(None, b"\r\n") + b"\"}\n{\"text\": \"also good\"}\n")
'
for name in stray cut overlong surrogate beyond all high; do
    run $name.txt -f jsonl
    [ "$status" = 0 ] || expect 2 1 "$name.txt: .*"
    expect_rows
    run $name.txt --raw -f jsonl 2>/dev/null
    [ "$COMMAND" = clean ] || { [ "$status" = 0 ] || expect 2 1 "$name.txt: .*"; expect_rows; }
    run $name.jsonl -f jsonl
    [ "$status" = 0 ] || expect 3 1 "$name.jsonl.*: .*"
    expect_rows
done
