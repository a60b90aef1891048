# Without a folder for temporary files: nothing here needs one.
texts
run a.txt $(beside b.txt) -f jsonl
mv out expected
TMPDIR=/nonexistent DOSSIER_JAVA_OPTS=-Djava.io.tmpdir=/nonexistent run a.txt $(beside b.txt) -f jsonl
done_well
cmp -s out expected || fail 'other bytes'
