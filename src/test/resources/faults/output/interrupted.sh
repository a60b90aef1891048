# SIGINT, SIGTERM and SIGKILL in the middle of writing: the older file stays; the first two leave nothing else, the third a name with a dot.
# commands: clean split entities timeline stats
for signal in INT TERM KILL; do
    rm -f fifo status
    echo older >kept.jsonl
    mkfifo fifo
    python3 -c '
import subprocess, sys, signal, os, time, glob
name = sys.argv[1]
launcher = os.environ["HOME_UNDER_TEST"] + "/scripts/dossier"
process = subprocess.Popen([launcher, *sys.argv[2:], "-f", "jsonl", "-o", "kept.jsonl", "-"], stdin=subprocess.PIPE, stderr=open("err", "w"),
    preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
text = ("Anna Smith won 54 seats in Paris on 1 March 2020.\n\n" * 40000).encode()
process.stdin.write(text)
process.stdin.flush()
for tries in range(120):
    if glob.glob(".kept.jsonl*"):
        break
    time.sleep(0.05)
process.send_signal(getattr(signal, "SIG" + name))
status = process.wait(60)
open("status", "w").write(str(status))
' $signal $(words) || fail 'the case could not be run'
    [ "$(cat kept.jsonl)" = older ] || fail "the older file is gone after SIG$signal"
    case $signal in
        INT) [ "$(cat status)" = 130 ] || fail "status $(cat status) after SIGINT" ;;
        TERM) [ "$(cat status)" = 143 ] || fail "status $(cat status) after SIGTERM" ;;
        KILL) [ "$(cat status)" = -9 ] || fail "status $(cat status) after SIGKILL" ;;
    esac
    left=$(find . -name '.kept.jsonl*' | wc -l)
    [ $signal = KILL ] || [ "$left" -eq 0 ] || fail "a part was left after SIG$signal"
    rm -f .kept.jsonl*
done
