# A file that may not be read is named; the rest goes on.
# commands: clean split entities timeline stats
[ "$(id -u)" != 0 ] || exit 0
mkdir in && cd in && texts && cd ..
chmod 000 in/b.txt
run in -f jsonl
expect 3 1 'in/b\.txt: permission denied'
expect_rows
