# Without a folder for temporary files: nothing here needs one.
texts
run a.txt $(beside b.txt) -f jsonl
mv out expected
# shellcheck disable=SC2046
TMPDIR=/nonexistent DOSSIER_JAVA_OPTS=-Djava.io.tmpdir=/nonexistent dossier $(words) a.txt $(beside b.txt) -f jsonl >out 2>said
status=$?
# That an option names such a folder is something that Java itself warns of from 20 on.
grep -v '^WARNING: java.io.tmpdir ' said >err
orderly
done_well
cmp -s out expected || fail 'other bytes'
