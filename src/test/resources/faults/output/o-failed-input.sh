# A run that reads nothing leaves the older file alone.
echo older >kept.csv
texts
run missing.txt $(beside b.txt) -o kept.csv
expect 2 1 'missing\.txt: .*'
[ "$(cat kept.csv)" = older ] || fail 'the older file is gone'
