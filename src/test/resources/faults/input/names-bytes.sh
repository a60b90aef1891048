# Names that are not UTF-8, under any locale: the files are read, or told.
# commands: clean split
mkdir in
texts
cp a.txt in
python '
import os
try:
    open(b"in/caf\xe9.txt", "w").write("Anna Smith went to Paris on 1 March 2020.\n")
except OSError:
    pass
open("in/café.txt", "w").write("Anna Smith went to Paris on 1 March 2020.\n")
'
for locale in C C.UTF-8 POSIX; do
    LC_ALL=$locale run in -f jsonl
    [ "$status" = 0 ] || expect 3 1 '.*caf.*'
    expect_rows
    cp out "out.$locale"
done
cmp -s out.C out.C.UTF-8 && cmp -s out.C out.POSIX || fail 'the locale changes what is written'
