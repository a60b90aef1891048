# Ragged rows, unclosed quotes, quotes in the middle, NULs, a header only, no header, semicolons.
# commands: clean stats
printf 'doc,text\na,Anna Smith won.\nb\nc,Peter Miller lost.,more,and more\nd,Anna Smith won.\n' >ragged.csv
printf 'doc,text\na,Anna Smith won.\nb,"Peter Miller lost.\nc,Anna Smith won.\n' >unclosed.csv
printf 'doc,text\na,Anna "Smith" won.\nb,"Peter" Miller lost.\n' >middle.csv
printf 'doc,text\r\na,"Anna Smith\r\nwon."\r\n' >crlf.csv
for file in ragged unclosed middle crlf; do
    run $file.csv -f jsonl
    [ "$status" = 0 ] || [ "$status" = 3 ] || fail "$file: the exit status is $status"
    [ "$status" = 0 ] || ! grep -v "^dossier: $file\.csv:[0-9]*: " err >/dev/null || fail "$file: no place is told"
    expect_rows
    [ -s out ] || fail "$file: the good rows were lost"
done
printf 'name,value\nx,1\n' >other.csv
run other.csv
expect 2 1 'other\.csv.*text.*'
