# A home that cannot be written, and a TMPDIR that is not there.
texts
run a.txt $(beside b.txt) -f jsonl
mv out expected
HOME=/nonexistent XDG_CACHE_HOME=/nonexistent/cache TMPDIR=/nonexistent run a.txt $(beside b.txt) -f jsonl
done_well
cmp -s out expected || fail 'other bytes'
