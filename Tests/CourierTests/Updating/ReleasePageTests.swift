import Foundation
import Testing

/// Runs the commands of the section on releases of `docs/gazetteer.md` as they stand there.
@Suite struct ReleasePageTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The commands under a mark.
  private func commands(_ name: String) throws -> String {
    let page = try String(contentsOf: Self.root.appendingPathComponent("docs/gazetteer.md"), encoding: .utf8)
    let after = try #require(page.range(of: "<!-- run: \(name) -->\n```sh\n"))
    let end = try #require(page.range(of: "```", range: after.upperBound..<page.endIndex))
    return String(page[after.upperBound..<end.lowerBound])
  }

  @Test func thePageIsTrue() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("page-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder + "/Data", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(
      atPath: Self.root.path + "/Data/gazetteer.sqlite", toPath: folder + "/Data/gazetteer.sqlite")
    let shell = try Program.process("hoaban-sync", [])
    let programs = try #require(shell.executableURL).deletingLastPathComponent().path
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    let script = """
      \(try commands("keys"))
      \(try commands("first"))
      \(try commands("refresh"))
      \(try commands("rotate"))
      \(try commands("device"))
      stat -c '%a %n' keys keys/root-1.key keys/root-1.key.pub
      ls releases
      hoaban-gazetteer key keys/root-1.key || echo "key $?"
      hoaban-gazetteer sign releases --image root.json --targets-key keys/targets.key \
        --snapshot-key keys/snapshot.key --timestamp-key keys/timestamp.key || echo "sign $?"
      hoaban-gazetteer sign other --root-key keys/root-1.key --root-key keys/root-2.key.pub \
        --targets-key keys/targets.key --snapshot-key keys/snapshot.key --timestamp-key keys/timestamp.key \
        || echo "root $?"
      hoaban-gazetteer verify releases --root root.json --now 2099-01-01T00:00:00Z || echo "late $?"
      hoaban-gazetteer verify releases --root releases/timestamp.json || echo "wrong $?"
      hoaban-gazetteer verify Data/gazetteer.sqlite --releases releases --root root.json --json
      echo >> Data/gazetteer.sqlite
      hoaban-gazetteer verify Data/gazetteer.sqlite --releases releases --root root.json || echo "image $?"
      """
    shell.arguments = ["-euo", "pipefail", "-c", script]
    shell.currentDirectoryURL = URL(fileURLWithPath: folder)
    shell.environment = ["PATH": "\(programs):/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8"]
    let output = Pipe()
    shell.standardOutput = output
    shell.standardError = output
    try shell.run()
    let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0, "\(said)")
    for line in [
      "root keys: 2 of 3", ": verified\n", "release 1 is installed\n", "is the newest\n", "is no longer read\n",
      "700 keys\n", "600 keys/root-1.key\n", "644 keys/root-1.key.pub\n", "2.root.json\n", "2.snapshot.json\n",
      "key 73\n", "is no compiled gazetteer", "sign 65\n", "1 of 2 signatures hold", "root 65\n", "expired:",
      "late 65\n",
      "wrong-type", "wrong 65\n", "\"verified\": true", "wrong-length", "image 65\n",
    ] { #expect(said.contains(line), "\(line) is not in:\n\(said)") }
    // `doctor` speaks Vietnamese where nothing else is asked for; the number says which release holds.
    #expect(said.contains("bản phát hành 1"), "\(said)")
  }
}
