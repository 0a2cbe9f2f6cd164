#!/usr/bin/env python3
"""Holds a running hub against its own OpenAPI document, with schemathesis and all its checks.

    swift build --product hoaban-hub
    python3 -m pip install schemathesis cryptography
    python3 Tests/Verification/api.py [--program .build/debug/hoaban-hub] [--examples 100] [--store postgresql] [--seed N]

A hub is started on a port of this machine with a store of its own, which `--store postgresql` keeps on a PostgreSQL
server of its own; one member and one device are let in, and some requests are made. Schemathesis then asks whatever the
document allows, and much that it does not, signed with the member's or the device's key. Exit status 0: no server
error, no undocumented status, no answer off its schema.
"""
import argparse, base64, contextlib, gzip, hashlib, json, os, pathlib, random, re, shutil, subprocess, sys, tempfile
import time, urllib.request, uuid

PROVIDER = "hs-che-can"


def b64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Key:
    """An Ed25519 key with its name at the hub."""

    def __init__(self, name=""):
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        self.name, self.private = name, Ed25519PrivateKey.generate()

    @property
    def public(self):
        return self.private.public_key().public_bytes_raw()

    def fields(self, method, authority, target, body):
        """RFC 9421 with the profile hoaban-v1."""
        digest = "sha-256=:" + base64.b64encode(hashlib.sha256(body).digest()).decode() + ":"
        path, mark, query = target.partition("?")
        covered = '("@method" "@authority" "@path" "@query" "content-digest")'
        parameters = f'{covered};created={int(time.time())};keyid="{self.name}";alg="ed25519";tag="hoaban-v1"'
        lines = [("@method", method), ("@authority", authority), ("@path", path), ("@query", mark + query or "?")]
        lines += [("content-digest", digest), ("@signature-params", parameters)]
        base = "\n".join(f'"{name}": {value}' for name, value in lines)
        signature = base64.b64encode(self.private.sign(base.encode())).decode()
        return {
            "Content-Digest": digest,
            "Signature-Input": "hoaban=" + parameters,
            "Signature": f"hoaban=:{signature}:",
        }


class Hub:
    def __init__(self, program, store):
        self.program, self.store = program, store
        self.member, self.device = Key(), Key()

    def tool(self, *arguments):
        done = subprocess.run([self.program, *arguments, "--store", self.store], capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{arguments}: {done.stderr}")
        return done.stdout.strip()

    def start(self, log):
        self.member.name = self.tool(
            "operator", "add", PROVIDER, "--key=" + b64url(self.member.public), "--role", "owner"
        )
        code = self.tool("device", "code", "--role", "kiosk")
        self.process = subprocess.Popen(
            [self.program, "serve", "--unlimited", "--store", self.store, "--listen", "127.0.0.1:0"],
            stdout=log, stderr=log,
        )
        port = None
        while not port:
            found = re.search(r"listening on 127.0.0.1:(\d+)", pathlib.Path(log.name).read_text())
            port = found and found[1]
            if self.process.poll() is not None:
                sys.exit("the hub did not start: " + pathlib.Path(log.name).read_text())
            time.sleep(0.05)
        self.authority = f"127.0.0.1:{port}"
        nonce = b64url(os.urandom(16))
        signed = f"hoaban/enrol/v1\n{code}\n{self.authority}\n{nonce}".encode()
        body = {"code": code, "public_key": b64url(self.device.public), "nonce": nonce}
        body["signature"] = b64url(self.device.private.sign(signed))
        self.device.name = self.ask("/v1/enrolments", body)["device_id"]

    def ask(self, path, value, key=None):
        body = json.dumps(value).encode()
        fields = {"Content-Type": "application/json"}
        fields |= key.fields("POST", self.authority, path, body) if key else {}
        request = urllib.request.Request(f"http://{self.authority}{path}", body, fields)
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def fill(self, count):
        """Asks for some stays. Returns the uuids."""
        now = time.time()
        moment = lambda seconds: time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now + seconds))
        ids, operations = [], []
        for number in range(count):
            raw = int(now * 1000).to_bytes(6, "big") + os.urandom(10)
            raw = raw[:6] + bytes([0x70 | raw[6] & 15, raw[7], 0x80 | raw[8] & 63]) + raw[9:]
            ids.append(str(uuid.UUID(bytes=raw)))
            operations.append({
                "op_id": ids[-1], "uuid": ids[-1], "kind": "request",
                "request": {
                    "supplierId": PROVIDER, "productId": "homestay", "optionId": "DEFAULT", "from": moment(9e5)[:10],
                    "unitItems": [{"unitId": "ADULT", "quantity": 2}], "answer_by": moment(86400),
                    "sealed": {"v": 1, "kid": "k1", "enc": b64url(bytes(32)), "ct": b64url(bytes(80))},
                    "consent": {"version": "2026-11-30", "at": moment(0)}, "supplierReference": "HB-7K3M-Q9",
                    "claim_proof": hashlib.sha256((ids[-1] + "204681").encode()).hexdigest(),
                },
            })
        for start in range(0, count, 32):
            exchange = {"incarnation": "0" * 32, "cursor": 0, "sent_at": moment(0)}
            answer = self.ask("/v1/sync", exchange | {"ops": operations[start : start + 32]}, self.device)
            wrong = [result for result in answer["results"] if result["code"] != "applied"]
            if wrong:
                sys.exit(f"not applied: {wrong}")
        return ids


CONFIGURATION = """
[checks.positive_data_acceptance]
# What only the hub knows: a revision that is not the latest, a booking that went on, a code that nobody made.
expected-statuses = ["2xx", "304", "401", "403", "404", "409", "412", "422", "429"]

[checks.negative_data_rejection]
# A signature is looked at before what it signs.
expected-statuses = ["400", "401", "403", "404", "406", "412", "413", "415", "422", "428", "429"]
"""


def hooks():
    """What schemathesis loads: it signs each request as it leaves, and puts what the hub knows into some."""
    import schemathesis
    from requests.auth import AuthBase

    known = json.loads(os.environ["HOABAN_API"])
    chance = random.Random(int(known["seed"]))
    keys = {}
    for who in ("member", "device"):
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        keys[who] = Key(known[who]["name"])
        keys[who].private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(known[who]["seed"]))

    class Signing(AuthBase):
        def __call__(self, request):
            body = request.body or b""
            body = body.encode() if isinstance(body, str) else body
            key = keys["member" if "/operator/" in request.path_url else "device"]
            authority = request.url.split("/")[2]
            request.headers.update(key.fields(request.method, authority, request.path_url, body))
            return request

    schemathesis.auth.set_from_requests(Signing())

    @schemathesis.hook
    def map_path_parameters(context, path_parameters):
        if path_parameters and "uuid" in path_parameters and chance.random() < 0.7:
            path_parameters["uuid"] = chance.choice(known["uuids"])
        return path_parameters

    @schemathesis.hook
    def map_headers(context, headers):
        if headers and "If-Match" in headers and chance.random() < 0.7:
            headers["If-Match"] = '"1"'
        # What is no HTTP (RFC 9110, 5.5) comes to no route: the server under the hub answers it, with nothing but 400.
        for name, value in (headers or {}).items():
            if isinstance(value, str):
                headers[name] = "".join(letter for letter in value if letter == "\t" or " " <= letter != "\x7f")
        return headers


@contextlib.contextmanager
def place(wanted, folder):
    """What the hub is told as its store."""
    if wanted != "postgresql":
        yield wanted or f"sqlite:{folder}/hub.sqlite"
        return
    import failover

    # The server runs as somebody else.
    home = pathlib.Path(tempfile.mkdtemp(prefix="hoaban-api-", dir="/tmp"))
    if failover.AS_POSTGRES:
        shutil.chown(home, "postgres", "postgres")
    server = failover.Server(home, "data")
    program = [*failover.AS_POSTGRES, failover.BIN / "initdb", "-D", server.data]
    failover.run(*program, "-A", "trust", "-U", "hub", "-E", "UTF8", "--no-sync")
    try:
        server.start()
        yield f"postgres://hub@127.0.0.1:{server.port}/postgres"
    finally:
        if server.process:
            server.kill()
        shutil.rmtree(home, ignore_errors=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", default=".build/debug/hoaban-hub")
    options.add_argument("--examples", type=int, default=100)
    options.add_argument("--store", help="default: a SQLite file; postgresql: a server; both are gone afterwards")
    options.add_argument("--seed", type=int, default=20261130)
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        with place(options.store, folder) as store, open(folder / "hub.log", "w") as log:
            hub = Hub(str(pathlib.Path(options.program).resolve()), store)
            hub.start(log)
            try:
                known = {"uuids": hub.fill(160), "seed": options.seed}
                for who, key in (("member", hub.member), ("device", hub.device)):
                    known[who] = {"name": key.name, "seed": key.private.private_bytes_raw().hex()}
                (folder / "schemathesis.toml").write_text(CONFIGURATION)
                (folder / "hooks.py").write_text(
                    f"import sys\nsys.path.insert(0, {str(pathlib.Path(__file__).parent)!r})\nimport api\napi.hooks()\n"
                )
                done = subprocess.run(
                    [
                        sys.executable, "-m", "schemathesis.cli", "--config-file", str(folder / "schemathesis.toml"),
                        "run", f"http://{hub.authority}/v1/openapi.json", "--checks", "all",
                        "--max-examples", str(options.examples), "--seed", str(options.seed), "--mode", "all",
                        "--continue-on-failure", "--no-color",
                    ],
                    cwd=folder,
                    env=os.environ | {"SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": str(folder), "HOABAN_API": json.dumps(known)},
                )
                print(hub.tool("audit").splitlines()[-1])
            finally:
                hub.process.terminate()
                ended = hub.process.wait()
        print(f"the hub ended with status {ended}")
        sys.exit(done.returncode or ended)


if __name__ == "__main__":
    main()
