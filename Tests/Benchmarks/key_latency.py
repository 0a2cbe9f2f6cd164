#!/usr/bin/env python3
"""From a key press to the last byte of the painted answer, on a pseudo-terminal.

    python3 Tests/Benchmarks/key_latency.py [--rounds N] HOABAN

Types the queries below into the search field, a key at a time, each key after the answer to the one before. Needs
only Python's standard library.
"""
import argparse, fcntl, os, pty, select, shlex, signal, statistics, struct, sys, termios, time

QUERIES = ["doi a1", "điện biên", "homestay ban men", "eliane", "muong phang", "u va", "pha din", "le hoi hoa ban", "xyzzy"]
QUIET = 0.04


def drain(fd, quiet, limit):
    """The time of the last byte before `quiet` seconds of silence, or None."""
    last = None
    while True:
        ready, _, _ = select.select([fd], [], [], quiet if last else limit)
        if not ready or not os.read(fd, 65536):
            return last
        last = time.perf_counter()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("program")
    options = parser.parse_args()
    pid, fd = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.environ.update(TERM="xterm-256color", LANG="C.UTF-8")
        words = shlex.split(options.program)
        os.execvp(words[0], words)
    drain(fd, 0.3, 5)
    os.write(fd, b"\x1b")
    drain(fd, 0.3, 1)
    times = []
    for _ in range(options.rounds):
        for query in QUERIES:
            os.write(fd, b"/")
            drain(fd, QUIET, 1)
            for key in list(query) + ["\x7f"] * len(query):
                start = time.perf_counter()
                os.write(fd, key.encode())
                last = drain(fd, QUIET, 1)
                if last:
                    times.append(1000 * (last - start))
            os.write(fd, b"\x1b")
            drain(fd, QUIET, 1)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    times.sort()
    at = lambda share: times[min(len(times) - 1, int(share * len(times)))]
    print(f"{len(times)} keys: p50 {at(0.5):.2f} ms, p95 {at(0.95):.2f} ms, p99 {at(0.99):.2f} ms, max {times[-1]:.2f} ms")


if __name__ == "__main__":
    sys.exit(main())
