import ArgumentParser
import Store
import SyncProtocol

struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Tell how the queue stands.")

  @OptionGroup var place: DataOption
  @Flag(help: "One JSON document.") var json = false

  func run() throws {
    let status = try place.open().status()
    if json { return Console.line(status) }
    Console.write("\(status.waiting) waiting\(status.oldest.map { ", the oldest since \($0)" } ?? "")")
    if status.quarantined > 0 { Console.write("\(status.quarantined) refused") }
    Console.write("last success: \(status.lastSuccess.map(\.description) ?? "never")")
    if let recovery = status.recovery { Console.write(Console.words(recovery)) }
    if let failure = status.lastFailure { Console.write("last failure: \(failure.at), \(failure.why)") }
  }
}
