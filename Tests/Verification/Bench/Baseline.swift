import Foundation
import Glibc

/// PostgreSQL in a cluster of its own, and `pgbench` on it.
final class Baseline {
  private let folder: String
  private let programs: String
  private let run: Run

  init(_ run: Run, _ programs: String) throws {
    self.run = run
    self.programs = programs
    folder = FileManager.default.temporaryDirectory.path + "/hoaban-pg-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(
      """
      \\set id random(1, 9223372036854775807)
      INSERT INTO request VALUES (:id, repeat('x', 500)) ON CONFLICT DO NOTHING;
      """.utf8
    ).write(to: URL(fileURLWithPath: folder + "/insert.sql"))
    _ = try shell("chown -R postgres \(folder)")
    _ = try postgres("\(programs)/initdb -D \(folder)/data -A trust -E UTF8 --no-locale")
    _ = try postgres(
      "\(programs)/pg_ctl -D \(folder)/data -w -l \(folder)/log -o \"-c listen_addresses= -k \(folder) -c fsync=on -c synchronous_commit=on -c max_connections=100\" start"
    )
    _ = try postgres(
      "\(programs)/psql -h \(folder) -c 'CREATE TABLE request (id bigint PRIMARY KEY, body text NOT NULL)' postgres")
    let settings = try postgres("\(programs)/psql -h \(folder) -Atc 'SHOW fsync' -c 'SHOW synchronous_commit' postgres")
    say("PostgreSQL: fsync, synchronous_commit: \(settings.split(separator: "\n").joined(separator: ", "))")
  }

  /// An empty database for the hub, as its `--store` takes it.
  func hubStore() throws -> String {
    _ = try postgres("\(programs)/createdb -h \(folder) hub")
    return "postgres:///hub?host=\(folder)&user=postgres"
  }

  /// Transactions a second.
  func turn(_ seconds: Int) throws -> Double {
    let text = try postgres(
      "\(programs)/pgbench -h \(folder) -n -M prepared -f \(folder)/insert.sql -c 64 -j 2 -T \(seconds) postgres")
    let line = text.split(separator: "\n").first { $0.hasPrefix("tps = ") }
    guard let tps = line?.dropFirst(6).split(separator: " ").first.flatMap({ Double($0) }) else {
      throw Trouble("pgbench: \(text)")
    }
    return tps
  }

  func stop() {
    _ = try? postgres("\(programs)/pg_ctl -D \(folder)/data -m immediate stop")
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func postgres(_ command: String) throws -> String {
    // The server will not run as root.
    try shell(
      getuid() == 0 ? "cd \(folder) && setpriv --reuid=postgres --regid=postgres --init-groups \(command)" : command)
  }

  private func shell(_ command: String) throws -> String {
    let file = "\(run.folder)/shell-\(UUID().uuidString)"
    let child = try Child("/bin/sh", ["-c", command], output: file, errors: file)
    let status = child.wait()
    guard status == 0 else { throw Trouble("\(command): \(status) \(File.text(file))") }
    return File.text(file)
  }
}
