# A file whose reading fails (the kernel refuses to read a process's memory at 0) is named.
[ -e /proc/self/mem ] || exit 0
texts
run /proc/self/mem $(beside b.txt)
expect 2 1 '/proc/self/mem: .*'
