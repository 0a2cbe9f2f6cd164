#!/usr/bin/env python3
"""First complete frame and peak memory of terminal programs on a pseudo-terminal, interleaved.

    python3 Tests/Benchmarks/first_frame.py [--runs N] [--columns C] [--rows R] HOABAN [PEER ...]

Each program is a shell command. A frame is complete at the last byte before QUIET seconds without output. Medians are
printed, and the ratio of the first program to each peer, run by run. Needs only Python's standard library.
"""
import argparse, fcntl, os, pty, select, shlex, signal, statistics, struct, sys, termios, time

QUIET = 0.15


def run(command, columns, rows, limit=5.0):
    """Seconds from exec to the last byte of the first frame, bytes of it, and peak resident kB."""
    start = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.environ.update(TERM="xterm-256color", LANG="C.UTF-8", LINES=str(rows), COLUMNS=str(columns))
        words = shlex.split(command)
        os.execvp(words[0], words)
    last, count = None, 0
    while True:
        ready, _, _ = select.select([fd], [], [], QUIET if last else limit)
        if not ready:
            break
        try:
            chunk = os.read(fd, 65536)
        except OSError:
            break
        if not chunk:
            break
        last, count = time.perf_counter(), count + len(chunk)
    peak = 0
    try:
        with open(f"/proc/{pid}/status") as status:
            peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        pass
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(fd)
    return (last or time.perf_counter()) - start, count, peak


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--columns", type=int, default=80)
    parser.add_argument("--rows", type=int, default=24)
    parser.add_argument("programs", nargs="+")
    options = parser.parse_args()
    results = {program: [] for program in options.programs}
    for program in options.programs:
        run(program, options.columns, options.rows)  # warm-up
    for _ in range(options.runs):
        for program in options.programs:
            results[program].append(run(program, options.columns, options.rows))
    first = results[options.programs[0]]
    print(f"{options.runs} runs each, {options.columns}x{options.rows}, interleaved")
    print(f"{'program':44} {'median ms':>9} {'min':>7} {'max':>7} {'bytes':>7} {'peak MiB':>9} {'ratio':>6}")
    for program, runs in results.items():
        times = [1000 * seconds for seconds, _, _ in runs]
        ratio = statistics.median(a[0] / b[0] for a, b in zip(first, runs))
        peak = max(kilobytes for _, _, kilobytes in runs) / 1024
        print(
            f"{program[:44]:44} {statistics.median(times):9.1f} {min(times):7.1f} {max(times):7.1f}"
            f" {runs[0][1]:7} {peak:9.1f} {ratio:6.2f}"
        )


if __name__ == "__main__":
    sys.exit(main())
