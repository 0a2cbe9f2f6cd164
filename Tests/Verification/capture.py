#!/usr/bin/env python3
"""Captures what a command says over the loopback, and looks for texts that must not be in it (V29).

    python3 Tests/Verification/capture.py --absent "Nguyễn Thị Truyện Mai" --present "Hẹn gặp" -- \\
        swift test --filter StoryTests

Needs root and tcpdump. Every TCP stream is put together, and every gzip body in it unpacked; a text is looked for as it
is, in base 64 at its three places, in UTF-16, and as addresses write it. A text that is named with --present must be
found, or the looking proves nothing. Exit status 1 for a text that is there and must not be, or the other way round.
"""
import argparse, base64, collections, os, re, signal, struct, subprocess, sys, tempfile, time, urllib.parse, zlib


def forms(text):
    plain = text.encode()
    coded = []
    for shift in range(3):
        whole = base64.b64encode(b"\0" * shift + plain).rstrip(b"=")
        # The letters at the ends also depend on what stands beside it.
        coded.append(whole[shift + 1 if shift else 0:-1])
        coded.append(coded[-1].replace(b"+", b"-").replace(b"/", b"_"))
    escaped = "".join(c if c.isascii() else "".join(f"\\u{u:04x}" for u in units(c)) for c in text).encode()
    return [plain, escaped, *coded, text.encode("utf-16-le"), text.encode("utf-16-be"), urllib.parse.quote(text).encode()]


def units(character):
    wide = character.encode("utf-16-be")
    return struct.unpack(f">{len(wide) // 2}H", wide)


def packets(path):
    """The TCP payloads of a pcap file: who to whom, number of the first byte, bytes."""
    data = open(path, "rb").read()
    order = "<" if data[:4] in (b"\xd4\xc3\xb2\xa1", b"\x4d\x3c\xb2\xa1") else ">"
    place = 24
    while place + 16 <= len(data):
        length = struct.unpack(order + "I", data[place + 8:place + 12])[0]
        frame = data[place + 16:place + 16 + length]
        place += 16 + length
        kind, packet = frame[12:14], frame[14:]
        if kind == b"\x08\x00" and packet[9] == 6:
            start, end, ends = (packet[0] & 15) * 4, struct.unpack(">H", packet[2:4])[0], packet[12:20]
        elif kind == b"\x86\xdd" and packet[6] == 6:
            start, end, ends = 40, 40 + struct.unpack(">H", packet[4:6])[0], packet[8:40]
        else:
            continue
        segment = packet[start:end]
        payload = segment[(segment[12] >> 4) * 4:]
        begins = struct.unpack(">I", segment[4:8])[0]
        # A connection that begins reuses no numbers of one before it.
        yield (ends, segment[:4]), begins, payload, bool(segment[13] & 2)


def streams(path):
    """Each direction of each connection, put together, what was sent again once."""
    lines, count = collections.defaultdict(dict), collections.Counter()
    for line, begins, payload, isNew in packets(path):
        if isNew:
            count[line] += 1
        elif payload:
            lines[line, count[line]].setdefault(begins, payload)
    for pieces in lines.values():
        first, whole = next(iter(pieces)), b""
        for begins, payload in sorted(pieces.items(), key=lambda piece: (piece[0] - first) & 0xFFFFFFFF):
            have = len(whole) - ((begins - first) & 0xFFFFFFFF)
            whole += payload[max(have, 0):]
        yield whole


def unpacked(stream):
    for mark in re.finditer(b"\x1f\x8b\x08", stream):
        try:
            yield zlib.decompressobj(31).decompress(stream[mark.start():], 1 << 22)
        except zlib.error:
            pass


def main():
    reader = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    reader.add_argument("--absent", action="append", required=True, help="a text that must not be there")
    reader.add_argument("--present", action="append", required=True, help="a text that must be there")
    reader.add_argument("command", nargs="+")
    wanted = reader.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "capture.pcap")
        dump = subprocess.Popen(
            ["tcpdump", "-i", "lo", "-U", "-B", "65536", "-Z", "root", "-w", path, "tcp"], stderr=subprocess.PIPE)
        dump.stderr.readline()
        status = subprocess.run(wanted.command).returncode
        time.sleep(2)  # What tcpdump still holds.
        dump.send_signal(signal.SIGINT)
        said = dump.communicate()[1].decode()
        whole = list(streams(path))
    bodies = [body for stream in whole for body in unpacked(stream)]
    print(" ".join(said.split("\n")[-4:]).strip())
    print(f"{len(whole)} streams, {sum(map(len, whole))} bytes; {len(bodies)} gzip bodies, {sum(map(len, bodies))} bytes unpacked")
    for text in wanted.absent + wanted.present:
        found = sum(any(form in place for form in forms(text)) for place in whole + bodies)
        must = text in wanted.present
        print(f"{text}: in {found} of them{'' if bool(found) == must else '; BROKEN'}")
        status = status or int(bool(found) != must)
    sys.exit(status)


if __name__ == "__main__":
    main()
