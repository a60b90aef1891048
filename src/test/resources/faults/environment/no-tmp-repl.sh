# The same for the commands of a file.
# commands: none
texts
printf 'stats --by document a.txt\nsplit a.txt | entities\n' >commands
run_line repl commands
done_well
mv out expected
TMPDIR=/nonexistent DOSSIER_JAVA_OPTS=-Djava.io.tmpdir=/nonexistent dossier repl commands >out 2>said
status=$?
grep -v '^WARNING: java.io.tmpdir ' said >err
orderly
done_well
cmp -s out expected || fail 'other bytes'
