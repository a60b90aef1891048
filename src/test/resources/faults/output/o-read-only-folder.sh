# So does a folder.
[ "$(id -u)" != 0 ] || exit 0
texts
mkdir closed
chmod 500 closed
run a.txt $(beside b.txt) -o closed/out.csv
expect 2 1 'closed/out\.csv: .*'
