import ArgumentParser
import Foundation
import Releases

struct Key: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a key that signs releases.",
    discussion: """
      FILE holds the private half and is for its owner's eyes only (mode 0600); FILE.pub holds what others may have. \
      The id of the key is printed. A file that is there already is not replaced. Exit status: 0 done, 73 it cannot be \
      written.
      """)

  @Argument(help: "The file to write.")
  var file: String

  func run() throws {
    let key = ReleaseKeyFile.new()
    try ReleaseFiles.makeNew(key.bytes(withPrivate: true), file, mode: 0o600)
    try ReleaseFiles.makeNew(key.bytes(withPrivate: false), file + ".pub", mode: 0o644)
    print(key.key.id)
  }
}
