# Ten thousand folders in one another, deeper than a path may be long: told, or read, and the rest goes on.
# commands: clean split
mkdir in
cd in && texts && cd ..
python '
import os
os.chdir("in")
for n in range(10000):
    os.mkdir("deep")
    os.chdir("deep")
'
run in -f jsonl
[ "$status" = 0 ] || expect 3 1 'in/deep/.*'
expect_rows
python '
import os
os.chdir("in")
depth = 0
while os.path.isdir("deep"):
    os.chdir("deep")
    depth += 1
for n in range(depth):
    os.chdir("..")
    os.rmdir("deep")
'
