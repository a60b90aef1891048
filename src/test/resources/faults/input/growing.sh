# A file that grows while it is read ends; what is written is whole rows.
# commands: clean split entities timeline stats
python 'print("\n\n".join(f"Anna Smith won {n} seats in Paris on 1 March 2020." for n in range(20000)))' >grows.txt
(i=0; while [ $i -lt 300 ]; do echo 'One more sentence about Anna Smith came in.' >>grows.txt; i=$((i + 1)); done) &
run grows.txt -f jsonl
wait
done_well
expect_rows
