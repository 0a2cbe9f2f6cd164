#if PostgreSQL
  import Foundation
  import SyncProtocol
  import Synchronization

  /// A server of its own in a folder of its own, which listens on no network. A shell keeps it: when this process ends,
  /// however it ends, the shell's input does too, and server and folder go.
  final class PostgreSQLCluster: Sendable {
    /// For all tests that leave the server's settings alone.
    static let shared = Result { try PostgreSQLCluster() }

    let folder: String
    private let input = Pipe()
    private let names = Atomic<Int>(0)

    /// - Parameter settings: As options of `postgres`.
    init(_ settings: String = "") throws {
      // It never runs as root.
      let user = geteuid() == 0 ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] : []
      let script = """
        cd /tmp
        PATH=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1):$PATH
        folder=$(mktemp -d /tmp/hoaban-pg-XXXXXX)
        trap 'pg_ctl -D $folder/data -m immediate stop > /dev/null 2>&1; rm -rf $folder' EXIT
        initdb -D $folder/data -A trust -U hub -E UTF8 --locale=C.UTF-8 --no-sync > $folder/log 2>&1
        pg_ctl -D $folder/data -l $folder/log -w start > /dev/null \
          -o "-c listen_addresses= -c unix_socket_directories=$folder -c max_connections=300 \(settings)"
        echo $folder
        read -r _ || true
        """
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      shell.arguments = user + ["bash", "-euo", "pipefail", "-c", script]
      shell.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"]
      let output = Pipe()
      shell.standardInput = input
      shell.standardOutput = output
      try shell.run()
      folder = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        .trimmingCharacters(in: .newlines)
      guard !folder.isEmpty else { throw Problem(.unavailable, "PostgreSQL did not start") }
    }

    deinit { try? input.fileHandleForWriting.close() }

    func address(_ name: String) -> String { "postgresql://hub@/\(name)?host=\(folder)" }

    func makeDatabase() throws -> String {
      let name = "hub_\(names.wrappingAdd(1, ordering: .relaxed).oldValue)"
      _ = try ask("CREATE DATABASE \(name)", in: "postgres")
      return name
    }

    /// What a statement gives, by the server's own program; each is a transaction of its own.
    func ask(_ statements: String..., in name: String) throws -> String {
      let psql = Process()
      psql.executableURL = URL(fileURLWithPath: "/usr/bin/psql")
      psql.arguments =
        ["-h", folder, "-U", "hub", "-d", name, "-XAtq", "-v", "ON_ERROR_STOP=1"] + statements.flatMap { ["-c", $0] }
      let output = Pipe()
      psql.standardOutput = output
      try psql.run()
      let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
      psql.waitUntilExit()
      guard psql.terminationStatus == 0 else { throw Problem(.unavailable, "psql \(psql.terminationStatus)") }
      return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
  }
#endif
