# A folder is no file.
texts
mkdir out.csv
run a.txt $(beside b.txt) -o out.csv
expect 2 1 'out\.csv: .*folder.*'
