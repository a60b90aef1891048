# A file that shrinks while it is read ends too: with what was read, or with a line.
# commands: clean split entities timeline stats
python 'print("\n\n".join(f"Anna Smith won {n} seats in Paris on 1 March 2020." for n in range(60000)))' >shrinks.txt
(sleep 0.3; : >shrinks.txt) &
run shrinks.txt -f jsonl
wait
[ "$status" = 0 ] || [ "$status" = 3 ] || expect 2 1 'shrinks\.txt: .*'
expect_rows
