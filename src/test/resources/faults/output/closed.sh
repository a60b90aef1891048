# Standard output that is closed cannot be written to.
texts
dossier $(words) a.txt $(beside b.txt) 2>err >&-
status=$?
orderly
expect 2 1 'standard output: .*'
