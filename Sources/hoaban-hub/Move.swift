import ArgumentParser
import Hub

struct Move: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Move everything from a file to a PostgreSQL server, whose tables must be empty.",
    discussion: """
      No hub may serve either meanwhile. Rows and digests of every table are compared before anything is kept. The file \
      stays as it is; do not serve it any more.
      """)
  @Option(help: ArgumentHelp("The file.", valueName: "sqlite:PATH")) var from: String
  @Option(help: ArgumentHelp("The server.", valueName: "postgres://…")) var to: String

  func run() throws {
    let (source, target) = (try StoreOption.parse(["--store", from]), try StoreOption.parse(["--store", to]))
    guard case .file(let path) = try source.place, case .server(let address) = try target.place else {
      throw ValidationError("from sqlite:PATH to postgres://…")
    }
    let serving = try FileLock(path: path + ".serving")
    guard serving.takeNow() else { throw ServedStore.served }
    #if PostgreSQL
      let file = try source.openFile(path)
      let server = try PostgreSQLHubStore(address: address, newEpoch: try file.epoch(), isServing: true)
      for table in try StoreMove(from: file, to: server).run() {
        print("\(table.name)  \(table.rows)  \(table.digest)")
      }
    #else
      _ = try target.openServer(address, isServing: true)
    #endif
    withExtendedLifetime(serving) {}
  }
}
