# A hundred thousand files.
# commands: clean split stats
# heavy
mkdir in
python '
for n in range(100000):
    open(f"in/{n}.txt", "w").write(f"Anna Smith won {n} seats in Paris on 1 March 2020.\n")
'
DOSSIER_JAVA_OPTS=-Xmx256m run in -f jsonl
done_well
expect_rows
