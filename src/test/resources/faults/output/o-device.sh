# A device is written straight, and told when it is full.
[ -e /dev/full ] || exit 0
texts
run a.txt $(beside b.txt) -o /dev/full
expect 2 1 '/dev/full: .*'
run a.txt $(beside b.txt) -o /dev/null
done_well
