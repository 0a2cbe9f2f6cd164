import Foundation
import GRDB
import Hub
import SyncProtocol

/// The stores that the same cases are run for.
enum StoreKind: CaseIterable {
  case sqlite
  #if PostgreSQL
    case postgreSQL
  #endif
}

/// A store of its own, which goes when the test is over.
final class StorePlace {
  let store: any HubStoring
  /// The same rows once more, as a hub that is started again finds them.
  private let open: (Epoch) throws -> any HubStoring
  private let run: (String) throws -> Void

  /// - Parameter isAnswered: With a member who answers for the provider of the samples.
  init(_ kind: StoreKind, isAnswered: Bool = true) throws {
    switch kind {
    case .sqlite:
      let folder = try StoreFolder(isAnswered: false)
      store = folder.store
      open = { try SQLiteHubStore(path: folder.path + "/hub.sqlite", newEpoch: $0) }
      run = { sql in
        let file = try DatabaseQueue(path: folder.path + "/hub.sqlite")
        try file.write { try $0.execute(sql: sql) }
      }
    #if PostgreSQL
      case .postgreSQL:
        let cluster = try PostgreSQLCluster.shared.get()
        let name = try cluster.makeDatabase()
        open = { try PostgreSQLHubStore(address: cluster.address(name), newEpoch: $0) }
        guard let epoch = Epoch(random: [UInt8](repeating: 3, count: 16)) else { throw Problem(.schema) }
        store = try open(epoch)
        run = { _ = try cluster.ask($0, in: name) }
    #endif
    }
    if isAnswered { try store.add(try StoreFolder.member(), at: Samples.now, by: "test") }
  }

  func again(_ newEpoch: Epoch) throws -> any HubStoring { try open(newEpoch) }

  /// Changes rows behind the store's back.
  func execute(_ sql: String) throws { try run(sql) }
}
