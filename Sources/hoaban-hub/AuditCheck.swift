import ArgumentParser
import Booking
import Hub

struct AuditCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Walk the whole audit chain and tell whether it holds.",
    discussion: "A key that spoke for two copies of one device within a day (clone) is told of in any case.")
  @OptionGroup var place: StoreOption
  @Flag(help: "Print every record.") var all = false

  func run() throws {
    let store = try place.open()
    for record in try store.auditRecords(all ? nil : "clone") {
      print(
        "\(record.at)  \(record.event)  \(record.subject)  by \(record.actor)  \(TypedText.cleaned(record.detail))")
    }
    let head = try store.auditHead()
    print("\(head.length) records, \(head.digest)")
    if let broken = head.broken {
      print("record \(broken) does not follow from the one before it")
      throw ExitCode(65)
    }
  }
}
