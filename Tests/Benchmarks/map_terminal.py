#!/usr/bin/env python3
"""What a step on the map costs: bytes beside a full repaint, memory, and chafa for scale.

    python3 Tests/Benchmarks/map_terminal.py HOABAN [--sizes 80x24 120x40 200x60]

Drives the guide in a pseudo-terminal with TERM=xterm-256color. A step is an arrow key on the map, a repaint is Ctrl-L
right after it; medians of --steps pairs, with relief on and off. Memory (VmRSS) is taken after the start, after the map
was opened, and after --moves steps and zooms. `chafa`, where it is in the path, draws a picture of hills as large as
the whole terminal, made here. Needs only Python's standard library.
"""
import argparse, math, os, shutil, statistics, struct, subprocess, sys, tempfile, time, zlib
from terminal.guide import Guide

RIGHT, LEFT, UP, DOWN = b"\x1b[C", b"\x1b[D", b"\x1b[A", b"\x1b[B"
AROUND = [RIGHT, DOWN, LEFT, UP]


def cost(guide, keys):
    """Bytes and milliseconds to the last byte of the answer, the land that is sampled meanwhile included."""
    start = time.perf_counter()
    guide.press(keys)
    data, last = guide.answer()
    return len(data), 1000 * (last - start) if last else 0


def steps(guide, count):
    """Medians of a step's bytes and milliseconds, a repaint's, and of step / repaint."""
    pairs = [(cost(guide, AROUND[number % 4]), cost(guide, b"\x0c")) for number in range(count)]
    middle = lambda value: statistics.median(map(value, pairs))
    return (middle(lambda p: p[0][0]), middle(lambda p: p[0][1]), middle(lambda p: p[1][0]), middle(lambda p: p[1][1]),
            middle(lambda p: p[0][0] / p[1][0]))


def measure(options, columns, rows):
    guide = Guide(options.program, columns, rows)
    guide.answer(0.4, 20)
    guide.press(b"\x1b")  # the welcome
    guide.answer()
    memory = [guide.resident()[0]]
    opening, milliseconds = cost(guide, b"2")
    memory.append(guide.resident()[0])
    print(f"\n{columns}x{rows}: the map opens with {opening} B, {milliseconds:.0f} ms")
    for relief in ("on", "off"):
        step, ms, repaint, repaint_ms, ratio = steps(guide, options.steps)
        print(f"  relief {relief:3}: step {step:6.0f} B {ms:4.0f} ms, repaint {repaint:6.0f} B {repaint_ms:4.0f} ms, "
              f"step / repaint {ratio:.2f}, {step / (columns * rows):.1f} B a cell of the screen")
        cost(guide, b"e")
        guide.answer(0.2, 6)  # its notice goes by itself
    for number in range(options.moves):
        guide.press(b"+" if number % 20 == 9 else b"-" if number % 20 == 19 else AROUND[number // 5 % 4])
        guide.answer(0.03, 1)
    guide.answer()
    resident, peak = guide.resident()
    print(f"  resident: {memory[0]:.1f} MiB after the start, {memory[1]:.1f} with the map, {resident:.1f} after "
          f"{options.moves} moves (peak {peak:.1f})")
    guide.stop()


def picture(path, width, height):
    """Hills lit from the north-west, in green to grey, as an eight-bit PNG."""
    def rise(x, y):
        return math.sin(x / 23) + math.sin(y / 17 + x / 41) + 0.5 * math.sin(x / 7 - y / 11)

    rows = []
    for y in range(height):
        row = bytearray([0])  # no filter
        for x in range(width):
            here = rise(x, y)
            light = 0.6 + 2 * (rise(x - 1, y - 1) - here)
            ground = (60 + 45 * (here + 2.5) / 2, 120 + 20 * (here + 2.5) / 2, 60 + 30 * (here + 2.5) / 2)
            row += bytes(max(0, min(255, int(light * value))) for value in ground)
        rows.append(bytes(row))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
                   + chunk(b"IDAT", zlib.compress(b"".join(rows))) + chunk(b"IEND", b""))


def chafa(columns, rows):
    if not shutil.which("chafa"):
        return print("  chafa: not installed, left out")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "hills.png")
        picture(path, 4 * columns, 8 * rows)
        for name, more in (("half blocks", ["--symbols", "vhalf"]), ("its own signs", [])):
            command = ["chafa", "--format", "symbols", "--size", f"{columns}x{rows}", "--stretch", "--colors", "256",
                       *more, path]
            times = []
            for _ in range(5):
                start = time.perf_counter()
                drawn = subprocess.run(command, check=True, capture_output=True).stdout
                times.append(1000 * (time.perf_counter() - start))
            print(f"  chafa, {name}: {len(drawn)} B, {len(drawn) / (columns * rows):.1f} B a cell, "
                  f"{statistics.median(times):.0f} ms with its start")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", nargs="+", default=["80x24", "120x40", "200x60"])
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--moves", type=int, default=200)
    parser.add_argument("program")
    options = parser.parse_args()
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    for size in options.sizes:
        columns, rows = map(int, size.split("x"))
        measure(options, columns, rows)
        chafa(columns, rows)


if __name__ == "__main__":
    sys.exit(main())
