# split --into that is stopped or finds the disk full: what an earlier run wrote into the folder stays whole, and nothing is left beside it.
# commands: none
python '
with open("large.jsonl", "w") as out:
    for n in range(6000): out.write("{\"doc\": \"d%d\", \"text\": \"%s\"}\n" % (n, f"Anna Smith won {n} seats in Paris on 1 March 2020. " * 20))
'
head -n 50 large.jsonl >small.jsonl
run_line split --into train=0.5,test=0.5 -o made small.jsonl
done_well
cp -r made before
(trap '' XFSZ; ulimit -f 256 && dossier split --into train=0.5,test=0.5 -o made large.jsonl 2>err >out)
status=$?
orderly
expect 2 1 'made/.*: .*'
diff -r made before >/dev/null || fail 'the full disk changed what was there'
for signal in INT TERM; do
    python3 -c '
import glob, os, signal, subprocess, sys, time
launcher = os.environ["HOME_UNDER_TEST"] + "/scripts/dossier"
process = subprocess.Popen([launcher, "split", "--into", "train=0.5,test=0.5", "-o", "made", "-", "--from", "jsonl"], stdin=subprocess.PIPE, stderr=open("err", "w"),
    preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
process.stdin.write(open("large.jsonl", "rb").read())
process.stdin.flush()
for tries in range(200):
    if len(glob.glob("made/.*.part")) == 2:
        break
    time.sleep(0.05)
process.send_signal(getattr(signal, "SIG" + sys.argv[1]))
status = process.wait(60)
sys.exit(0 if status in (130, 143) else 1)
' $signal || fail "SIG$signal was not obeyed"
    diff -r made before >/dev/null || fail "SIG$signal changed what was there"
done
