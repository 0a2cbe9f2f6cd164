import Foundation
import Glibc
import Testing

/// Servers that do not mean well, or not well enough. The courier is the built one; the server is Python's, with the
/// fault that the first part of the path names.
@Suite struct HostileServerTests {
  private static let script = #"""
    import http.server, os, re, sys, time
    folder = sys.argv[1]
    class Handler(http.server.BaseHTTPRequestHandler):
      protocol_version = "HTTP/1.1"
      def log_message(self, *words): pass
      def do_GET(self):
        fault, name = self.path[1:].split("/", 1)
        path, image = folder + "/" + name, name.endswith(".sqlite")
        if fault == "elsewhere" and name == "timestamp.json":
          self.send_response(302); self.send_header("Location", "/none/" + name)
          self.send_header("Content-Length", "0"); self.end_headers(); return
        if fault == "endless" and name == "timestamp.json" or fault == "longer" and image:
          self.send_response(200); self.send_header("Transfer-Encoding", "chunked"); self.end_headers()
          try:
            while True: self.wfile.write(b"10000\r\n" + b" " * 65536 + b"\r\n")
          except OSError: self.close_connection = True
          return
        if not os.path.isfile(path) or fault == "busy" and image:
          self.send_response(503 if fault == "busy" and image else 404)
          self.send_header("Content-Length", "0"); self.end_headers(); return
        data = open(path, "rb").read()
        first, asked = 0, re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if asked and image and fault in ("cut", "lying"): first = int(asked[1])
        rest = data[first:]
        self.send_response(206 if first else 200)
        if first:
          told = first + 1 if fault == "lying" else first
          self.send_header("Content-Range", f"bytes {told}-{len(data) - 1}/{len(data)}")
        self.send_header("Content-Length", str(len(rest))); self.end_headers()
        cut = image and fault in ("cut", "deaf", "lying")
        self.wfile.write(rest[:400000] if cut else rest)
        if cut and len(rest) > 400000: self.close_connection = True
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_port, flush=True)
    server.serve_forever()
    """#

  /// Runs the body with a function that updates a device from a server with a fault.
  private func served(
    _ repository: Repository, _ body: ((String, UpdatedDevice) throws -> Program.Outcome) throws -> Void
  ) throws {
    let server = Process()
    server.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    server.arguments = ["python3", "-c", Self.script, repository.path]
    server.standardInput = FileHandle.nullDevice
    server.standardError = FileHandle.nullDevice
    let output = Pipe()
    server.standardOutput = output
    try server.run()
    defer {
      kill(server.processIdentifier, SIGKILL)
      server.waitUntilExit()
    }
    var said = ""
    while !said.hasSuffix("\n"), case let data = output.fileHandleForReading.availableData, !data.isEmpty {
      said += String(decoding: data, as: UTF8.self)
    }
    let port = try #require(Int(said.prefix { $0.isNumber }), "\(said)")
    try body { fault, device in
      try Program.run(
        "hoaban-sync",
        [
          "update", "--data", device.folder, "--from", "http://127.0.0.1:\(port)/\(fault)", "--insecure", "--root",
          repository.path + "/1.root.json",
        ])
    }
  }

  @Test func whatTheyDoLeavesTheOldGazetteer() throws {
    let repository = try Repository(at: Device.now())
    let old = try repository.publish(1)
    try served(repository) { update in
      let device = try UpdatedDevice()
      let first = try update("none", device)
      #expect(first.status == 0, "\(first)")
      let new = try repository.publish(2)
      for (fault, status, words) in [
        ("elsewhere", 69, "status 302"), ("endless", 65, "too-large"), ("longer", 65, "too-large"),
        ("busy", 69, "status 503"),
        // It breaks each time and does not know what a range is: the same bytes come again and again.
        ("deaf", 69, "cannot be reached"),
        // The rest that it sends is told to begin elsewhere.
        ("lying", 69, "cannot be reached"),
      ] {
        let outcome = try update(fault, device)
        #expect(outcome.status == Int32(status) && outcome.errors.contains(words), "\(fault): \(outcome)")
        #expect(try device.inUse() == old, "\(fault)")
      }
      // It breaks each time too, but goes on where it broke.
      let outcome = try update("cut", device)
      #expect(outcome.status == 0, "\(outcome)")
      #expect(try device.inUse() == new)
    }
  }
}
