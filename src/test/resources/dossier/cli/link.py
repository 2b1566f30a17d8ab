#!/usr/bin/python3
"""A slow link: runs a command on a terminal of its own and passes bytes on late, in small pieces.

Usage: link.py SECONDS COMMAND [ARGUMENT...]
"""
import collections
import fcntl
import os
import pty
import select
import sys
import termios
import time
import tty

delay = float(sys.argv[1])
size = fcntl.ioctl(0, termios.TIOCGWINSZ, bytes(8))
modes = termios.tcgetattr(0)
child, far = pty.fork()
if child == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, size)
    os.execvp(sys.argv[2], sys.argv[2:])
tty.setraw(0)
lines = {0: collections.deque(), far: collections.deque()}
piece = {0: 1, far: 50}
to = {0: far, far: 1}
opened = True
try:
    while opened or lines[far]:
        now = time.monotonic()
        due = [line[0][0] for line in lines.values() if line]
        wait = max(0, min(due) - now) if due else None
        ready, _, _ = select.select([0, far] if opened else [], [], [], wait)
        for source in ready:
            try:
                got = os.read(source, 65536)
            except OSError:
                got = b""
            if not got and source == far:
                opened = False
            late = time.monotonic() + delay
            for i in range(0, len(got), piece[source]):
                # Pieces of a key come a few milliseconds apart.
                lines[source].append((late, got[i : i + piece[source]]))
                late += 0.003 if source == 0 else 0
        now = time.monotonic()
        for source, line in lines.items():
            while line and line[0][0] <= now:
                os.write(to[source], line.popleft()[1])
finally:
    termios.tcsetattr(0, termios.TCSADRAIN, modes)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
