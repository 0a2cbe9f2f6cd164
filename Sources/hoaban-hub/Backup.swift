import ArgumentParser
import Hub
import SyncProtocol

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy everything into another file, as it is at this moment. The hub may be running.",
    discussion: "Beside the copy comes a file .sha256, which `restore` and `sha256sum --check` read.")
  @OptionGroup var place: StoreOption
  @Argument(help: "The copy; there must be no such file.") var path: String

  func run() throws {
    guard case .file(let file) = try place.place else {
      throw ValidationError("a PostgreSQL server has backups of its own, such as pg_basebackup")
    }
    try place.openFile(file).backUp(to: path)
  }
}

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a hub up from a copy.",
    discussion: """
      It begins a history of its own: every device then offers once more what the copy does not know. There must be no \
      store yet where it is put.
      """)
  @OptionGroup var place: StoreOption
  @Argument(help: "The copy, with its .sha256 beside it.") var backup: String

  func run() throws {
    guard case .file(let file) = try place.place else {
      throw ValidationError("a copy becomes a file; `move` takes that to a PostgreSQL server")
    }
    guard let epoch = Epoch(random: Machine.random(16)) else { throw ExitCode(74) }
    try HubBackup.restore(backup, to: file, newEpoch: epoch, at: Machine.now())
    print(epoch)
  }
}
