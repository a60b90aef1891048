# -o in the folder that is read is no input of it, nor is what a killed run left there.
# commands: clean split entities timeline stats
mkdir in
cd in && texts && cd ..
printf 'left by a killed run\n' >in/.out.jsonl.99-abc.part
run in -o in/out.jsonl
done_well
cp in/out.jsonl first
run in -o in/out.jsonl
done_well
cmp -s first in/out.jsonl || fail 'the second run read what the first had written'
! grep -q 'killed run' in/out.jsonl || fail 'a part was read'
