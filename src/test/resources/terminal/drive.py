"""Drives a program in a pseudo-terminal: python3 drive.py STEPS COMMAND [ARGUMENT...]

STEPS is a file of JSON, a list a line: ["send", TEXT] types it; ["expect", TEXT] waits until the program has written it behind what was
expected before; ["resize", ROWS, COLUMNS]; ["end"] waits for the program's end. What the program writes goes to standard output, and the
time of each step, in seconds since the one before, to standard error. The exit status is the program's, or 99 when a step came to nothing.
"""
import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

PATIENCE = 60


def size(terminal, rows, columns):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        steps = [json.loads(line) for line in file if line.strip()]
    child, terminal = pty.fork()
    if child == 0:
        size(0, 24, 80)
        os.execvp(sys.argv[2], sys.argv[2:])
    written = bytearray()
    seen = 0

    def read(seconds):
        """Reads what there is, waiting for it at most this long; False at the program's end."""
        if select.select([terminal], [], [], seconds)[0]:
            try:
                data = os.read(terminal, 1 << 16)
            except OSError:
                data = b""
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
            written.extend(data)
            return len(data) > 0
        return True

    def fail(step):
        sys.stderr.write("nothing came of %s\n" % json.dumps(step, ensure_ascii=False))
        os.kill(child, signal.SIGKILL)
        sys.exit(99)

    for step in steps:
        begun = time.monotonic()
        if step[0] == "send":
            data = step[1].encode("utf-8")
            while data:
                data = data[os.write(terminal, data):]
        elif step[0] == "resize":
            size(terminal, step[1], step[2])
        elif step[0] == "expect":
            text = step[1].encode("utf-8")
            while written.find(text, seen) < 0:
                if not read(0.2) or time.monotonic() - begun > PATIENCE:
                    fail(step)
            seen = written.find(text, seen) + len(text)
        elif step[0] == "end":
            while read(0.2):
                if time.monotonic() - begun > PATIENCE:
                    fail(step)
            status = os.waitpid(child, 0)[1]
            sys.exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
        sys.stderr.write("%.3f %s\n" % (time.monotonic() - begun, json.dumps(step, ensure_ascii=False)))
    fail(["end"])


main()
