# Few files may be open at once: a folder of hundreds is read all the same.
# commands: clean stats
mkdir in
python '
for n in range(400):
    open(f"in/{n}.txt", "w").write(f"Anna Smith won {n} seats in Paris on 1 March 2020.\n")
'
(ulimit -n 40; run in -f jsonl --jobs 4; done_well) || exit 1
expect_rows
