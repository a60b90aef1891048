# A home that cannot be written, and no folder for temporary files.
texts
run a.txt $(beside b.txt) -f jsonl
mv out expected
HOME=/nonexistent XDG_CACHE_HOME=/nonexistent/cache TMPDIR=/nonexistent DOSSIER_JAVA_OPTS=-Djava.io.tmpdir=/nonexistent run a.txt $(beside b.txt) -f jsonl
done_well
cmp -s out expected || fail 'other bytes'
