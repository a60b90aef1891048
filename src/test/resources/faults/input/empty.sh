# Empty and blank files are documents without words.
: >empty.txt
printf ' \n\t\n\n' >blank.txt
: >other.txt
: >empty.html
run empty.txt $(beside) -f jsonl
done_well
expect_rows
run blank.txt $(beside) --raw -f jsonl 2>/dev/null || true
run empty.html $(beside) -f jsonl
done_well
expect_rows
