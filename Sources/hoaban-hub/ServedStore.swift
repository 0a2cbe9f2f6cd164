import ArgumentParser
import Foundation
import Hub
import SyncProtocol

/// The store of a hub that serves it, until its process ends.
struct ServedStore {
  let store: any HubStoring
  /// What is left where it lies. A server of its own says itself when it is full.
  let room: @Sendable () -> DiskRoom
  /// What is to be done when nothing more is written.
  let close: () throws -> Void

  /// - Throws: `ExitCode` 75 where another hub serves it.
  init(_ option: StoreOption, _ quotas: Quotas) throws {
    switch try option.place {
    case .file(let path):
      let file = try option.openFile(path, quotas)
      let serving = try FileLock(path: path + ".serving")
      guard serving.takeNow() else { throw Self.served }
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      store = file
      room = { DiskRoom(at: folder) }
      close = {
        try file.checkpoint()
        withExtendedLifetime(serving) {}
      }
    case .server(let address):
      do { store = try option.openServer(address, isServing: true, quotas) } catch HubStoreError.isServed {
        throw Self.served
      }
      room = { DiskRoom(free: .max, whole: .max) }
      close = {}
    }
  }

  static var served: ExitCode {
    Said.error("another hub serves this store")
    return ExitCode(75)
  }
}
