"""A guide that runs in a pseudo-terminal, with a folder and a clock of its own."""
import fcntl, os, pty, select, shlex, shutil, signal, struct, tempfile, termios, time


class Guide:
    def __init__(self, command, columns, rows, environment=None):
        """Starts a command (a string of shell words) in a pseudo-terminal of columns x rows cells."""
        self.folder = tempfile.mkdtemp()
        self.started = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.environ.update(
                TERM="xterm-256color", LANG="C.UTF-8", HOABAN_DATA=self.folder, HOABAN_NOW="2026-11-23T09:00")
            os.environ.update(environment or {})
            words = shlex.split(command) + ["--lang", "en"]
            os.execvp(words[0], words)

    def press(self, keys):
        os.write(self.terminal, keys)

    def read(self, most=65536):
        """Bytes that are there; none where the guide has ended."""
        try:
            return os.read(self.terminal, most)
        except OSError:
            return b""

    def answer(self, quiet=0.2, limit=2.0):
        """Bytes until `quiet` seconds of silence, and the time of the last of them (None where nothing came)."""
        data, last = b"", None
        while True:
            ready, _, _ = select.select([self.terminal], [], [], quiet if last else limit)
            if not ready:
                return data, last
            data += self.read()
            last = time.perf_counter()

    def resident(self):
        """MiB in memory, and the most there were."""
        with open(f"/proc/{self.pid}/status") as status:
            found = dict(line.split(":", 1) for line in status)
        return tuple(int(found[key].split()[0]) / 1024 for key in ("VmRSS", "VmHWM"))

    def processor(self):
        """Ticks of processor time used so far."""
        with open(f"/proc/{self.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    def is_writing(self):
        """Whether the thread that owns the screen is held in a write; None where the system does not say."""
        try:
            with open(f"/proc/{self.pid}/syscall") as call:
                return call.read().split()[0] in ("1", "20")  # write, writev on x86_64
        except OSError:
            return None

    def stop(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)
        shutil.rmtree(self.folder, ignore_errors=True)
