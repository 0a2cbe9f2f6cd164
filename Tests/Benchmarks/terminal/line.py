"""A slow line between the guide's terminal and whoever reads it, as a relay of this process."""
import collections, select, time

TICK = 0.005


class Line:
    """Carries `bits` a second each way, ten bits a byte (start, eight, stop).

    What the guide has written and the line has not taken yet waits in the kernel's buffer of the pseudo-terminal, as
    it would wait in that of a serial port; a write beyond it holds the guide. Nothing is kept between here and there.
    """

    def __init__(self, guide, bits):
        self.guide, self.rate = guide, bits / 10
        self.keys = collections.deque()
        self.key_due = self.clock = time.perf_counter()
        self.credit = 0.0
        self.received = 0
        self.last = None
        self.held = 0.0
        self.data = bytearray()

    def type(self, keys, every=0.0):
        """Queues keys, each `every` seconds after the one before; bytes of a key come as fast as the line goes."""
        due = max(time.perf_counter(), self.keys[-1][0] + every if self.keys else 0)
        for key in keys:
            for byte in key:
                due += 1 / self.rate
                self.keys.append((due, bytes([byte])))
            due += every

    def tick(self):
        """A few milliseconds of the line. Returns how many bytes came."""
        time.sleep(TICK)
        now = time.perf_counter()
        # A line does not save up for later what it did not carry.
        self.credit = min(self.credit + (now - self.clock) * self.rate, max(16, 2 * TICK * self.rate))
        if self.guide.is_writing():
            self.held += now - self.clock
        self.clock = now
        while self.keys and self.keys[0][0] <= now:
            self.guide.press(self.keys.popleft()[1])
        if self.credit < 1 or not select.select([self.guide.terminal], [], [], 0)[0]:
            return 0
        data = self.guide.read(int(self.credit))
        self.credit -= len(data)
        self.received += len(data)
        self.data += data
        self.last = time.perf_counter()
        return len(data)

    def run(self, seconds):
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.tick()

    def settle(self, quiet=0.3, limit=120):
        """Runs until no byte came for `quiet` seconds, no key waits and the guide did not work meanwhile.

        Returns the time of the last byte; None where nothing came."""
        start = since = time.perf_counter()
        self.last, used = None, self.guide.processor()
        while time.perf_counter() - start < limit:
            if self.tick() or self.keys:
                since, used = time.perf_counter(), self.guide.processor()
            elif time.perf_counter() - since > quiet:
                if self.guide.processor() - used <= 1:
                    return self.last
                since, used = time.perf_counter(), self.guide.processor()
        raise TimeoutError("the screen does not come to rest")

    def fresh(self):
        """Begins to count anew."""
        self.received, self.held, self.data = 0, 0.0, bytearray()
