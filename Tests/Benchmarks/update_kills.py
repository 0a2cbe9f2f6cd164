#!/usr/bin/env python3
"""Kills `hoaban-sync update` at system calls spread over a whole run, and looks at what a guide would read then.

    python3 Tests/Benchmarks/update_kills.py --kills 500 [--build .build/debug]

Needs strace, which sends SIGKILL at the entry of the n-th call that changes a file. After each kill the newest image
must be the old or the new one, byte for byte; one more run must then come to the new one. Prints a line and ends with
0 where all of that held.
"""
import argparse, hashlib, os, re, shutil, subprocess, sys, tempfile

CALLS = "openat,write,lseek,fsync,ftruncate,rename,unlink,mkdir,close"


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--kills", type=int, default=int(os.environ.get("HOABAN_KILLS", "100")))
    options.add_argument("--build", default=".build/debug")
    options.add_argument("--image", default="Data/gazetteer.sqlite")
    asked = options.parse_args()
    keeper, sync = (os.path.abspath(f"{asked.build}/{name}") for name in ("hoaban-gazetteer", "hoaban-sync"))
    base = tempfile.mkdtemp(prefix="update-kills-")
    try:
        return sweep(asked, keeper, sync, base)
    finally:
        shutil.rmtree(base)


def sweep(asked, keeper, sync, base):
    keys = {}
    for name in ("root", "targets", "snapshot", "timestamp"):
        keys[name] = f"{base}/{name}.key"
        subprocess.run([keeper, "key", keys[name]], check=True, stdout=subprocess.DEVNULL)
    online = [f"--{name}-key={keys[name]}" for name in ("targets", "snapshot", "timestamp")]
    releases, images, digests = f"{base}/releases", [], []
    for number in (1, 2):
        image = bytearray(open(asked.image, "rb").read())
        # SQLite's count of changes, in its two places: another file with the same content.
        image[24:28] = image[92:96] = bytes([0, 0, 1, number])
        images.append(f"{base}/{number}.sqlite")
        digests.append(hashlib.sha256(image).hexdigest())
        open(images[-1], "wb").write(image)

    def publish(number):
        root = [f"--root-key={keys['root']}", "--root-threshold=1"] if number == 1 else []
        subprocess.run(
            [keeper, "sign", releases, f"--image={images[number - 1]}"] + root + online, check=True,
            stdout=subprocess.DEVNULL)

    def update(data, *wrapper):
        command = [sync, "update", f"--data={data}", f"--from={releases}", f"--root={releases}/1.root.json"]
        return subprocess.run(list(wrapper) + command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode

    before, device, trace = f"{base}/before", f"{base}/device", f"{base}/trace"
    publish(1)
    assert update(before) == 0, "the first update failed"
    publish(2)
    shutil.copytree(before, device)
    assert update(device, "strace", "-f", "-qq", "-c", "-o", trace, "-e", f"trace={CALLS}") == 0
    counts = {row[-1]: int(row[3]) for row in map(str.split, open(trace)) if len(row) >= 5 and row[3].isdigit()}
    points = [(call, n) for call in CALLS.split(",") for n in range(1, counts.get(call, 0) + 1)]
    seen, faults, killed = {0: 0, 1: 0}, [], 0
    for number in range(asked.kills):
        call, n = points[number * len(points) // asked.kills % len(points)]
        shutil.rmtree(device)
        shutil.copytree(before, device)
        # strace counts a call in each thread by itself.
        status = update(
            device, "strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
            f"inject={call}:signal=KILL:when={n}")
        killed += status != 0
        names = sorted(name for name in os.listdir(f"{device}/gazetteer") if re.fullmatch(r"[^.].*\.sqlite", name))
        found = hashlib.sha256(open(f"{device}/gazetteer/{names[-1]}", "rb").read()).hexdigest()
        if found in digests:
            seen[digests.index(found)] += 1
        else:
            faults.append(f"{call} {n}: {names[-1]} is neither")
        if update(device) != 0:
            faults.append(f"{call} {n}: the next run failed")
        newest = sorted(name for name in os.listdir(f"{device}/gazetteer") if name.endswith(".sqlite"))[-1]
        if hashlib.sha256(open(f"{device}/gazetteer/{newest}", "rb").read()).hexdigest() != digests[1]:
            faults.append(f"{call} {n}: the next run did not come to the new one")
    for fault in faults:
        print(fault)
    print(
        f"{asked.kills} runs at {len(points)} points, {killed} killed: old in use {seen[0]}, new {seen[1]}, "
        f"faults {len(faults)}")
    return 1 if faults or not killed else 0


if __name__ == "__main__":
    sys.exit(main())
