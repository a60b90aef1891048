# A full disk, met at the first bytes.
[ -e /dev/full ] || exit 0
texts
dossier $(words) a.txt $(beside b.txt) 2>err >/dev/full
status=$?
orderly
expect 2 1 '.*(space|full).*'
