# A line of 5 GB, from standard input: in pieces, in a small heap.
# commands: split stats
# heavy
case $COMMAND in stats) unit=$(words) ;; *) unit=$COMMAND ;; esac
python3 -c '
import sys
block = b"word " * 200000
for n in range(5000): sys.stdout.buffer.write(block)
' | DOSSIER_JAVA_OPTS=-Xmx256m dossier $unit --raw -f csv - 2>err | tail -c 100 >out
[ ! -s err ] || fail 'something was said'
[ -s out ] || fail 'nothing was written'
