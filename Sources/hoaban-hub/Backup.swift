import ArgumentParser
import Hub

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy everything into another file, as it is at this moment. The hub may be running.")
  @OptionGroup var place: StoreOption
  @Argument(help: "The copy; there must be no such file.") var path: String

  func run() throws { try place.open().backUp(to: path) }
}
