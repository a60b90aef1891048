# A file that may not be written stays as it is.
[ "$(id -u)" != 0 ] || exit 0
texts
echo older >kept.csv
chmod 400 kept.csv
run a.txt $(beside b.txt) -o kept.csv
expect 2 1 'kept\.csv: .*'
[ "$(cat kept.csv)" = older ] || fail 'the older file is gone'
