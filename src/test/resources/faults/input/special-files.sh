# FIFOs and sockets in a folder are passed over, and nobody waits for them; a FIFO that is named is read.
# commands: clean entities stats
mkdir in
cd in && texts && mkfifo fifo && python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("socket")' && cd ..
run in -f jsonl
done_well
cp out whole
rm in/fifo in/socket
run in -f jsonl
cmp -s out whole || fail 'what is no file was read'
mkfifo named
cat in/a.txt >named &
run named -f jsonl
wait
done_well
expect_rows
