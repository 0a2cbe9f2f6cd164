import Foundation
import Store
import Testing

@Suite struct FolderTurnTests {
  /// A lock belongs to what was opened and not to the process, so that one process shows it.
  @Test func aNameIsKeptByOne() throws {
    let folder = try TemporaryFolder()
    let turn = FolderTurn(folder: folder.path)
    #expect(try turn.keep("sync.lock"))
    #expect(try !FolderTurn(folder: folder.path).keep("sync.lock"))
    #expect(try turn.keep("update.lock"), "another name is another turn")
    #expect(try TemporaryFolder.mode(folder.file("sync.lock")) == 0o600)
  }

  @Test func whereNothingCanBeMadeItIsSaid() throws {
    let folder = try TemporaryFolder()
    #expect(throws: DurableDatabaseError.self) { try FolderTurn(folder: folder.file("none")).keep("sync.lock") }
  }
}
