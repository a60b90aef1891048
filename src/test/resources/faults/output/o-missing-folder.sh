# A folder that isn't there is named before any work.
texts
run a.txt $(beside b.txt) -o missing/out.csv
expect 2 1 'missing/out\.csv: .*'
[ ! -e missing ] || fail 'the folder was made'
