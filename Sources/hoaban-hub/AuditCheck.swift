import ArgumentParser
import Hub

struct AuditCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Walk the whole audit chain and tell whether it holds.")
  @OptionGroup var place: StoreOption

  func run() throws {
    let head = try place.open().auditHead()
    print("\(head.length) records, \(head.digest)")
    if let broken = head.broken {
      print("record \(broken) does not follow from the one before it")
      throw ExitCode(65)
    }
  }
}
