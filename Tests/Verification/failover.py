#!/usr/bin/env python3
"""Kills the PostgreSQL primary under a hub's load and lets the synchronous standby take over, several times.

    swift build --traits PostgreSQL --product hoaban-hub
    python3 -m pip install cryptography
    python3 Tests/Verification/failover.py [--program .build/debug/hoaban-hub] [--rounds 5] [--hub-kills 300]

Two servers on ports of this machine, the second made by pg_basebackup and waited for by the first. The hub has both in
one address. Devices send one operation at a time (a cancellation that comes before its request: it makes a booking and
a change of the feed) and the same one again until it is acknowledged. In every round all processes of the primary are
ended with SIGKILL at a random moment, the standby is promoted, and what is left of the first becomes its new standby.
Then the hub itself is ended with SIGKILL as often as is asked for, and started again.

Exit status 0: the first new acknowledgement came within 15 s of the promotion in every round, and at the end every
acknowledged operation is there, once; the feed has every number from 1 on; and each device saw, cursor by cursor, every
change of its own, once, in order; the audit chain holds. The last line is the figures as JSON.
"""
import argparse, base64, hashlib, http.client, json, os, pathlib, random, re, shutil, signal, socket, subprocess, sys
import tempfile, threading, time, uuid

AS_POSTGRES = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] if os.geteuid() == 0 else []
BIN = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run(*command, check=True):
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, cwd="/tmp")
    if check and done.returncode:
        sys.exit(f"{command}: {done.stdout}{done.stderr}")
    return done.stdout.strip()


class Server:
    """One of the two. Its folder is made anew whenever it becomes the standby."""

    def __init__(self, folder, name):
        self.folder, self.name, self.port, self.process = folder, name, free_port(), None
        self.data = folder / name

    def start(self):
        options = ["-c", "listen_addresses=127.0.0.1", "-c", f"port={self.port}"]
        options += ["-c", f"unix_socket_directories={self.folder}", "-c", "max_connections=100"]
        log = open(self.folder / f"{self.name}.log", "a")
        self.process = subprocess.Popen(
            [*AS_POSTGRES, BIN / "postgres", "-D", self.data, *options], stdout=log, stderr=log, cwd="/tmp"
        )
        while subprocess.run([BIN / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]).returncode:
            if self.process.poll() is not None:
                sys.exit(pathlib.Path(log.name).read_text()[-2000:])
            time.sleep(0.05)

    def ask(self, *statements):
        texts = [part for statement in statements for part in ("-c", statement)]
        return run("psql", "-h", "127.0.0.1", "-p", self.port, "-U", "hub", "-d", "postgres", "-XAtq", *texts)

    def kill(self):
        """As a machine that is gone: its children are groups of their own."""
        children = run("pgrep", "-P", self.process.pid, check=False).split()
        os.kill(self.process.pid, signal.SIGKILL)
        for child in children:
            try:
                os.kill(int(child), signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.process.wait()

    def follow(self, primary):
        """A standby of another server, which from then on waits for it."""
        shutil.rmtree(self.data, ignore_errors=True)
        run(
            *AS_POSTGRES, BIN / "pg_basebackup", "-D", self.data, "-R", "-c", "fast",
            "-d", f"host=127.0.0.1 port={primary.port} user=hub",
        )
        self.start()
        primary.ask("ALTER SYSTEM SET synchronous_standby_names = '*'", "SELECT pg_reload_conf()")
        while primary.ask("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'") != "1":
            time.sleep(0.05)

    def promote(self):
        run(*AS_POSTGRES, BIN / "pg_ctl", "-D", self.data, "promote")


class Device(threading.Thread):
    """Sends one operation after the other, each until it is acknowledged, and follows its feed."""

    def __init__(self, hub):
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        super().__init__(daemon=True)
        self.hub, self.private = hub, Ed25519PrivateKey.generate()
        self.acknowledged, self.seen, self.cursor, self.wrong = {}, [], 0, []
        self.tries, self.stop, self.connection = 0, False, None
        nonce, public = self.text(os.urandom(16)), self.text(self.private.public_key().public_bytes_raw())
        code = hub.tool("device", "code", "--role", "kiosk")
        signed = f"hoaban/enrol/v1\n{code}\n{hub.authority}\n{nonce}".encode()
        body = {"code": code, "public_key": public, "nonce": nonce, "signature": self.text(self.private.sign(signed))}
        status, answer = self.send("/v1/enrolments", body)
        if status != 201:
            sys.exit(f"not enrolled: {status} {answer}")
        self.id, self.epoch = answer["device_id"], answer["epoch"]

    @staticmethod
    def text(data):
        return base64.urlsafe_b64encode(data).rstrip(b"=").decode()

    def send(self, path, value, key=None):
        body = json.dumps(value).encode()
        fields = {"Content-Type": "application/json", "Host": self.hub.authority}
        if key:
            digest = "sha-256=:" + base64.b64encode(hashlib.sha256(body).digest()).decode() + ":"
            parameters = '("@method" "@authority" "@path" "@query" "content-digest")'
            parameters += f';created={int(time.time())};keyid="{key}";alg="ed25519";tag="hoaban-v1"'
            base = f'"@method": POST\n"@authority": {self.hub.authority}\n"@path": {path}\n"@query": ?\n'
            base += f'"content-digest": {digest}\n"@signature-params": {parameters}'
            signature = base64.b64encode(self.private.sign(base.encode())).decode()
            fields |= {"Content-Digest": digest, "Signature-Input": "hoaban=" + parameters}
            fields["Signature"] = f"hoaban=:{signature}:"
        if self.connection is None:
            self.connection = http.client.HTTPConnection(self.hub.authority, timeout=30)
        try:
            self.connection.request("POST", path, body, fields)
            answer = self.connection.getresponse()
            return answer.status, json.loads(answer.read())
        except (OSError, http.client.HTTPException):
            self.connection.close()
            self.connection = None
            return 0, None

    def exchange(self, operations):
        body = {"incarnation": "0" * 32, "epoch": self.epoch, "cursor": self.cursor, "sent_at": moment(0)}
        status, answer = self.send("/v1/sync", body | {"ops": operations}, self.id)
        if status != 200:
            # Whoever is not at work is away; anything else is a fault of the hub.
            if status not in (0, 503):
                self.wrong.append(f"{status} {answer}")
            return None
        if answer["epoch"] != self.epoch:
            self.wrong.append("another epoch")
        for change in answer["changes"]:
            self.seen.append((change["seq"], change["uuid"]))
        self.cursor = answer["cursor"]
        return answer

    def run(self):
        while not self.stop:
            raw = int(time.time() * 1000).to_bytes(6, "big") + os.urandom(10)
            raw = raw[:6] + bytes([0x70 | raw[6] & 15, raw[7], 0x80 | raw[8] & 63]) + raw[9:]
            booking = str(uuid.UUID(bytes=raw))
            name = str(uuid.UUID(bytes=raw[:9] + bytes([raw[9] ^ 1]) + raw[10:]))
            operation = {"op_id": name, "uuid": booking, "kind": "cancel", "reason": "the bus did not come"}
            while (answer := self.exchange([operation])) is None:
                self.tries += 1
                time.sleep(0.05)
            code = answer["results"][0]["code"]
            if code not in ("applied", "duplicate"):
                self.wrong.append(code)
            self.acknowledged[name] = (booking, time.monotonic())
        while (answer := self.exchange([])) is None or answer["more"]:
            time.sleep(0.05)


def moment(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + seconds))


class Hub:
    def __init__(self, program, store, log):
        self.program, self.store, self.log, self.authority = program, store, log, "127.0.0.1:0"
        self.limits = ["--unlimited"] if "--unlimited" in run(program, "serve", "--help") else []
        self.start()

    def start(self):
        """On the same port as before. A hub that was killed may be let go of by the server a moment later: 75."""
        while True:
            begin = self.log.seek(0, os.SEEK_END)
            self.process = subprocess.Popen(
                [self.program, "serve", *self.limits, "--store", self.store, "--listen", self.authority],
                stdout=self.log, stderr=self.log,
            )
            while self.process.poll() is None:
                with open(self.log.name) as log:
                    log.seek(begin)
                    found = re.search(r"listening on (127.0.0.1:\d+)", log.read())
                if found:
                    self.authority = found[1]
                    return
                time.sleep(0.02)
            if self.process.returncode != 75:
                sys.exit("the hub did not start: " + pathlib.Path(self.log.name).read_text()[-2000:])

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def tool(self, *arguments):
        return run(self.program, *arguments, "--store", self.store)


def judge(primary, hub, devices):
    """What is wrong at the end."""
    wrong = [f"{device.id}: {text}" for device in devices for text in device.wrong]
    kept = primary.ask("SELECT op_id FROM op_log").split()
    bookings = primary.ask("SELECT uuid FROM booking").split()
    acknowledged = {name: booking for device in devices for name, (booking, _) in device.acknowledged.items()}
    lost = (set(acknowledged) - set(kept)) | (set(acknowledged.values()) - set(bookings))
    told = primary.ask("SELECT body::json ->> 'uuid' FROM change").split()
    twice = len(kept) - len(set(kept)) + len(bookings) - len(set(bookings)) + len(told) - len(set(told))
    numbers = [int(text) for text in primary.ask("SELECT seq FROM change ORDER BY seq").split()]
    if numbers != list(range(1, len(numbers) + 1)):
        wrong.append("the feed has a gap")
    for device in devices:
        rows = primary.ask(f"SELECT seq, body::json ->> 'uuid' FROM change WHERE device = '{device.id}' ORDER BY seq")
        stored = [(int(row.split("|")[0]), row.split("|")[1]) for row in rows.split()]
        if device.seen != stored:
            wrong.append(f"{device.id} saw {len(device.seen)} changes, {len(stored)} are there")
    audit = subprocess.run([hub.program, "audit", "--store", hub.store], capture_output=True, text=True)
    if audit.returncode:
        wrong.append(audit.stdout)
    return wrong, lost, twice, len(acknowledged), len(numbers)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", default=".build/debug/hoaban-hub")
    options.add_argument("--rounds", type=int, default=int(os.environ.get("HOABAN_ROUNDS", "5")))
    options.add_argument("--devices", type=int, default=8)
    options.add_argument("--seconds", type=float, default=3, help="of load before and after each kill")
    options.add_argument("--hub-kills", type=int, default=0, help="then so many times the hub itself")
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    chance = random.Random(options.seed)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="hoaban-failover-", dir="/tmp"))
    if AS_POSTGRES:
        shutil.chown(folder, "postgres", "postgres")
    primary, standby = Server(folder, "a"), Server(folder, "b")
    hub = None
    try:
        run(*AS_POSTGRES, BIN / "initdb", "-D", primary.data, "-A", "trust", "-U", "hub", "-E", "UTF8", "--no-sync")
        primary.start()
        standby.follow(primary)
        hosts = f"127.0.0.1:{primary.port},127.0.0.1:{standby.port}"
        hub = Hub(os.path.abspath(options.program), f"postgres://hub@{hosts}/postgres", open(folder / "hub.log", "w"))
        devices = [Device(hub) for _ in range(options.devices)]
        for device in devices:
            device.start()
        figures, since = [], []
        for number in range(options.rounds):
            time.sleep(options.seconds * (0.5 + chance.random()))
            primary.kill()
            killed = time.monotonic()
            standby.promote()
            promoted = time.monotonic()
            primary, standby = standby, primary
            time.sleep(options.seconds)
            news = [at for device in devices for _, at in list(device.acknowledged.values()) if at > killed]
            # What the dead one had acknowledged may still be on its way for a moment.
            news = [at for at in news if at > promoted]
            figures.append(round(min(news) - promoted, 3) if news else None)
            since.append(round(min(news) - killed, 3) if news else None)
            print(f"round {number + 1}: first acknowledgement {figures[-1]} s after the promotion, "
                  f"{since[-1]} s after the kill", flush=True)
            standby.follow(primary)
        for number in range(options.hub_kills):
            time.sleep(chance.random() * 0.5)
            hub.kill()
            hub.start()
        for device in devices:
            device.stop = True
        for device in devices:
            device.join(60)
        wrong, lost, twice, acknowledged, changes = judge(primary, hub, devices)
        wrong += [f"{device.id} is stuck" for device in devices if device.is_alive()]
        wrong += [f"round {at + 1}: {figure}" for at, figure in enumerate(figures) if figure is None or figure > 15]
        for text in wrong:
            print("wrong:", text)
        print(json.dumps({
            "rounds": options.rounds, "hub_kills": options.hub_kills, "devices": options.devices, "acknowledged": acknowledged, "changes": changes,
            "tries_again": sum(device.tries for device in devices), "lost": len(lost), "twice": twice,
            "seconds_after_promotion": figures, "seconds_after_kill": since,
        }))
        return 1 if wrong or lost or twice else 0
    finally:
        for process in [hub and hub.process, primary.process, standby.process]:
            if process and process.poll() is None:
                process.send_signal(signal.SIGTERM if hub and process is hub.process else signal.SIGINT)
                process.wait()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
