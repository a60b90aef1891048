"""Drives a program in a pseudo-terminal: python3 drive.py STEPS COMMAND [ARGUMENT...]

STEPS is a file of JSON, a list a line: ["send", TEXT] types it; ["expect", TEXT] waits until it stands on the screen, at or below the
line where the last line was entered; ["resize", ROWS, COLUMNS]; ["end"] waits for the program's end. All lines of the screen, those scrolled
away too, go to standard output, and the time of each step, in seconds, to standard error. The exit status is the program's, or 99 when
a step came to nothing.
"""
import codecs
import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
import unicodedata

PATIENCE = float(os.environ.get("PATIENCE", "60"))
CONTROL = re.compile(r"\x1b\[([0-9;?<=>$!]*)([@-~])|\x1b[()][0-9A-Z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[=>78MDEc]|\x1b\[?[0-9;?]*$")


class Screen:
    """As much of a terminal as programs use that edit a line."""

    def __init__(self, rows, columns):
        self.rows, self.columns = rows, columns
        self.lines = [[]]
        self.row = self.column = 0
        self.saved = (0, 0)
        self.rest = ""

    def top(self):
        return max(0, len(self.lines) - self.rows)

    def go(self, row, column):
        self.row = max(self.top(), min(row, self.top() + self.rows - 1))
        self.column = max(0, min(column, self.columns - 1))
        while len(self.lines) <= self.row:
            self.lines.append([])

    def down(self):
        self.row += 1
        if self.row == len(self.lines):
            self.lines.append([])

    def put(self, char):
        width = 0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        if width == 0:
            return
        if self.column + width > self.columns:
            self.column = 0
            self.down()
        line = self.lines[self.row]
        line.extend(" " * (self.column + width - len(line)))
        line[self.column:self.column + width] = [char] + [""] * (width - 1)
        self.column += width

    def control(self, arguments, name):
        numbers = [int(n) if n.isdigit() else 0 for n in arguments.split(";")]
        n = max(1, numbers[0])
        line = self.lines[self.row]
        line.extend(" " * (min(self.column, self.columns) - len(line)))
        if arguments[:1] in tuple("?<=>"):
            return
        if name in "AB":
            self.go(self.row + (n if name == "B" else -n), self.column)
        elif name in "CD":
            self.go(self.row, min(self.column, self.columns - 1) + (n if name == "C" else -n))
        elif name == "G":
            self.go(self.row, n - 1)
        elif name == "d":
            self.go(self.top() + n - 1, self.column)
        elif name in "Hf":
            self.go(self.top() + n - 1, (max(1, numbers[1]) if len(numbers) > 1 else 1) - 1)
        elif name in "JK":
            if numbers[0] == 0:
                del line[self.column:]
            else:
                line[:] = [] if numbers[0] == 2 else [" "] * self.column + line[self.column:]
            if name == "J" and numbers[0] == 0:
                del self.lines[self.row + 1:]
            elif name == "J":
                self.lines.extend([] for _ in range(self.rows))
                self.go(self.top(), 0)
        elif name == "P":
            del line[self.column:self.column + n]
        elif name == "@":
            line[self.column:self.column] = [" "] * n
        elif name == "X":
            line[self.column:self.column + n] = [" "] * n

    def write(self, text):
        text = self.rest + text
        self.rest = ""
        at = 0
        while at < len(text):
            char = text[at]
            if char == "\x1b":
                match = CONTROL.match(text, at)
                if match is None or match.group(0).endswith("\x1b") or match.end() == len(text) and match.group(2) is None and len(match.group(0)) < 2:
                    self.rest = text[at:] if len(text) - at < 40 else ""
                    at = at + 1 if not self.rest else len(text)
                    continue
                if match.group(2) is not None:
                    self.control(match.group(1), match.group(2))
                elif match.group(0) == "\x1bM":
                    self.go(self.row - 1, self.column)
                elif match.group(0) == "\x1b7":
                    self.saved = (self.row, self.column)
                elif match.group(0) == "\x1b8":
                    self.go(*self.saved)
                elif match.group(0).startswith("\x1b["):
                    self.rest = text[at:]
                at = match.end()
                continue
            if char == "\r":
                self.column = 0
            elif char == "\n":
                self.down()
            elif char == "\b":
                self.column = max(0, min(self.column, self.columns - 1) - 1)
            elif char == "\t":
                self.column = min(self.columns - 1, self.column // 8 * 8 + 8)
            elif char >= " ":
                self.put(char)
            at += 1

    def text(self, start=0):
        return "\n".join("".join(line).rstrip() for line in self.lines[start:])


def resize(terminal, rows, columns):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        steps = [json.loads(line) for line in file if line.strip()]
    child, terminal = pty.fork()
    if child == 0:
        resize(0, 24, 80)
        # As a login does it, whatever those who started this ignore.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.execvp(sys.argv[2], sys.argv[2:])
    screen = Screen(24, 80)
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    entered = 0

    def read(seconds):
        """Takes what the program writes, waiting for it at most this long; False at the program's end."""
        if select.select([terminal], [], [], seconds)[0]:
            try:
                data = os.read(terminal, 1 << 16)
            except OSError:
                data = b""
            screen.write(decoder.decode(data))
            return len(data) > 0
        return True

    def leave(status):
        print(screen.text())
        sys.exit(status)

    def fail(step):
        sys.stderr.write("nothing came of %s\n" % json.dumps(step, ensure_ascii=False))
        os.kill(child, signal.SIGKILL)
        leave(99)

    for step in steps:
        begun = time.monotonic()
        if step[0] == "send":
            if step[1][-1:] in ("\r", "\x03", "\x04"):
                entered = screen.row + (1 if screen.column > 0 else 0)
            data = step[1].encode("utf-8")
            while data:
                data = data[os.write(terminal, data):]
        elif step[0] == "resize":
            resize(terminal, step[1], step[2])
            screen.rows, screen.columns = step[1], step[2]
        elif step[0] == "expect":
            # What is asked of the end of a line may be followed by nothing: the cursor stands behind it.
            while step[1].rstrip() not in screen.text(entered):
                if not read(0.2) or time.monotonic() - begun > PATIENCE:
                    fail(step)
        elif step[0] == "end":
            while read(0.2):
                if time.monotonic() - begun > PATIENCE:
                    fail(step)
            status = os.waitpid(child, 0)[1]
            leave(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
        sys.stderr.write("%.3f %s\n" % (time.monotonic() - begun, json.dumps(step, ensure_ascii=False)))
    fail(["end"])


main()
