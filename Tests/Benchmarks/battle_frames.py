#!/usr/bin/env python3
"""How many bytes a frame of the playing battle costs, and how soon a key is answered meanwhile.

    python3 Tests/Benchmarks/battle_frames.py [--size 120x40] HOABAN

Plays the days from 13 March 1954 at two seconds a day (what changes hands flashes) and at half a second a day, in a
pseudo-terminal with TERM=xterm-256color, and counts what is written. A frame is what comes without a pause of 30 ms.
Then presses Tab at odd moments while it plays and takes the time to the last byte of the answer. Needs only Python's
standard library.
"""
import argparse, fcntl, os, pty, random, select, shlex, signal, struct, sys, tempfile, termios, time

QUIET = 0.03


def frames(fd, until, seconds):
    """Sizes of the frames until a text was seen or the time is over."""
    sizes, current, seen = [], 0, b""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        ready, _, _ = select.select([fd], [], [], QUIET if current else 0.2)
        if ready:
            data = os.read(fd, 65536)
            current += len(data)
            seen = (seen + data)[-65536:]
            continue
        if current:
            sizes.append(current)
            current = 0
            if until and until in seen:
                break
    return sizes


def answer(fd, limit=1.0):
    """The time of the last byte before silence, and how many bytes came, or None."""
    last, count = None, 0
    while True:
        ready, _, _ = select.select([fd], [], [], QUIET if last else limit)
        if not ready:
            return last, count
        count += len(os.read(fd, 65536))
        last = time.perf_counter()


def at(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", default="120x40")
    parser.add_argument("--keys", type=int, default=60)
    parser.add_argument("--seconds", type=int, default=130)
    parser.add_argument("program")
    options = parser.parse_args()
    columns, rows = map(int, options.size.split("x"))
    pid, fd = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.environ.update(
            TERM="xterm-256color", LANG="C.UTF-8", HOABAN_DATA=tempfile.mkdtemp(), HOABAN_NOW="2026-11-23T09:00")
        words = shlex.split(options.program) + ["--lang", "en"]
        os.execvp(words[0], words)
    answer(fd, 5)
    for keys in (b"\x1b", b"7"):
        os.write(fd, keys)
        answer(fd, 2)
        # What is loaded beside the keys has come by then.
        time.sleep(1)
        answer(fd, 0.1)
    for name, keys, seconds in (("2 s a day", b" ", options.seconds), ("0.5 s a day", b"t13/3\r++ ", 40)):
        os.write(fd, keys)
        sizes = frames(fd, None, seconds)
        print(
            f"{options.size}, {name}: {len(sizes)} frames, median {at(sizes, 0.5)} B, p90 {at(sizes, 0.9)} B, "
            f"max {max(sizes)} B")
    # While it plays at the slow pace again.
    os.write(fd, b"t13/3\r-- ")
    answer(fd)
    draw, times = random.Random(7), []
    for _ in range(options.keys):
        time.sleep(draw.uniform(0.05, 0.4))
        while select.select([fd], [], [], 0)[0]:
            os.read(fd, 65536)
        start = time.perf_counter()
        os.write(fd, b"\t")
        last, _ = answer(fd)
        if last:
            times.append(1000 * (last - start))
    print(
        f"{options.size}, {len(times)} keys while playing: p50 {at(times, 0.5):.1f} ms, p90 {at(times, 0.9):.1f} ms, "
        f"max {max(times):.1f} ms")
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


if __name__ == "__main__":
    sys.exit(main())
