#!/usr/bin/env python3
"""The guide over a slow line: how long a screen takes, and what becomes of keys typed meanwhile.

    python3 Tests/Benchmarks/slow_link.py HOABAN [--bits 9600 57600] [--modes xterm ascii] [--size 80x24] [--line]

A relay of this process carries bytes between the guide's pseudo-terminal and the one who reads, both ways, at so many
bits a second, ten bits a byte. A screen is complete at the last byte before 300 ms in which nothing comes and the
guide does nothing. `held` is how long the guide was stopped in a write meanwhile; before that its bytes wait in the
kernel's buffer of the pseudo-terminal, which takes some 20 kB. Modes: `xterm` has 256 colours and all signs; `ascii` is
TERM=linux with NO_COLOR and --ascii, what one would choose on such a line. With --line the guide is told the speed.
Needs only Python's standard library, and Linux for `held`.
"""
import argparse, os, sys, time
from terminal.guide import Guide
from terminal.line import Line

# Options, environment, and what relief is set to before it is touched where the guide does not know the line.
MODES = {"xterm": ("", {}, ("on", "off")),
         "ascii": (" --ascii", {"TERM": "linux", "NO_COLOR": "1", "LANG": "C"}, ("off", "on"))}
REDRAW = b"\x0c"
LETTERS = [letter.encode() for letter in "muongthanhbridge"]


class Session:
    def __init__(self, options, bits, mode):
        columns, rows = map(int, options.size.split("x"))
        more, environment, self.relief = MODES[mode]
        if options.line:
            more += f" --line {bits}"
            self.relief = ("off", "on")  # off over a line that is known to be slow
        self.mode, self.bits = mode, bits
        self.arrow = lambda letter: (b"\x1b[" if mode == "ascii" else b"\x1bO") + letter
        self.guide = Guide(options.program + more, columns, rows, environment)
        self.line = Line(self.guide, bits)
        self.say("first screen", self.line.settle() - self.guide.started)

    def say(self, what, seconds, more=""):
        print(f"{self.bits:6} {self.mode:6} {what:56} {self.line.received:6} B {seconds:7.2f} s, "
              f"held {self.line.held:6.2f} s{more}", flush=True)
        self.line.fresh()

    def press(self, what, *keys):
        """One or more keys at once, and the time until the screen is complete."""
        self.line.fresh()
        start = time.perf_counter()
        self.line.type(keys)
        last = self.line.settle()
        if what:
            self.say(what, last - start if last else 0)

    def steps(self):
        self.press("welcome away", b"\x1b")
        self.press(None, b"/")
        self.press("a letter of a search", b"m")
        self.press("a second letter", b"u")
        self.press(None, b"\x7f", b"\x7f", b"\x1b")
        self.press("down in the list", self.arrow(b"B"))
        self.press("down again", self.arrow(b"B"))
        self.press("a record opened", b"\r")
        self.press("and closed", b"\x1b")
        self.press("map opened", b"2")
        for name in self.relief:
            self.press(f"a step right, relief {name}", self.arrow(b"C"))
            self.press(f"a step down, relief {name}", self.arrow(b"B"))
            self.press(f"zoomed in, relief {name}", b"+")
            self.press(f"whole screen again, relief {name}", REDRAW)
            self.press(None, b"-")
            self.press("relief the other way" if name == self.relief[0] else None, b"e")
        self.press("battle opened", b"7")
        self.press("a day forward", self.arrow(b"C"))
        self.press("a day forward", self.arrow(b"C"))
        self.press(None, b"\x1b")
        self.press("back to the list", b"1")

    def typed(self, what, keys):
        """Keys at five a second, whatever is on the screen, and how long after the last all is there."""
        self.line.fresh()
        start = time.perf_counter()
        self.line.type(keys, 0.2)
        while self.line.keys:
            self.line.tick()
        typed = time.perf_counter()
        last = self.line.settle()
        self.say(what, last - start, f", {last - typed:.2f} s after the last")

    def hurry(self):
        self.press(None, b"/")
        self.typed("eight letters, five a second", LETTERS[:8])
        self.press(None, *[b"\x7f"] * 8, b"\x1b")
        self.typed("eight times down in the list, five a second", [self.arrow(b"B")] * 8)
        self.press(None, b"2")
        for name, letter in zip(self.relief, (b"C", b"D")):
            self.typed(f"eight steps on the map, relief {name}, five a second", [self.arrow(letter)] * 8)
            self.press(None, b"e")

    def key_in_repaint(self):
        """A key pressed half a second after a whole screen was asked for."""
        self.press(None, b"2")
        self.line.fresh()
        start = time.perf_counter()
        self.line.type([REDRAW])
        self.line.run(0.5)
        pressed = time.perf_counter()
        self.line.type([b"6"])
        last = self.line.settle()
        self.say("help asked for while the map is repainted", last - start, f", {last - pressed:.2f} s after the key")

    def typed_blind(self):
        """A whole query typed, eight keys a second, while the map is still being painted."""
        self.press(None, b"1")
        self.line.fresh()
        self.line.type([b"2"])
        self.line.run(0.3)
        start = time.perf_counter()
        self.line.type([b"1", b"/"] + LETTERS, 0.125)
        last = self.line.settle()
        taken = last - start
        received, held = self.line.received, self.line.held
        self.line.fresh()
        self.line.type([REDRAW])
        self.line.settle()
        kept = b"".join(LETTERS) in bytes(self.line.data)
        self.line.received, self.line.held = received, held
        self.say("a query typed while the map comes", taken, f", all letters there: {'yes' if kept else 'NO'}")

    def play(self):
        """The battle at its quickest, and a pause asked for after five seconds."""
        for key in (b"\x1b", b"\x1b", b"7"):
            self.press(None, key)
        self.line.type([b"+", b"+", b"+", b" "])
        self.line.run(5)
        self.line.fresh()
        pressed = time.perf_counter()
        self.line.type([b" "])
        last = self.line.settle()
        self.say("pause, after five seconds of quick play", (last or pressed) - pressed)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bits", type=int, nargs="+", default=[9600, 57600])
    parser.add_argument("--modes", nargs="+", choices=list(MODES), default=list(MODES))
    parser.add_argument("--size", default="80x24")
    parser.add_argument("--line", action="store_true")
    parser.add_argument("program")
    options = parser.parse_args()
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, {options.size}")
    for bits in options.bits:
        for mode in options.modes:
            session = Session(options, bits, mode)
            session.steps()
            session.hurry()
            session.key_in_repaint()
            session.typed_blind()
            session.play()
            session.guide.stop()


if __name__ == "__main__":
    sys.exit(main())
