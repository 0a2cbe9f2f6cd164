import Booking
import Foundation
import Store
import SyncProtocol

/// An operator's machine: the real store, written by processes that can be killed.
final class Desk: Sendable {
  let data: String
  let member: MemberID
  private let programs: Programs
  private let number = Box(0)

  init(_ run: Run, _ name: String, hub: HubUnderTest) throws {
    data = run.folder + "/" + name
    programs = run.programs
    let keys = DeskKeyFolder(path: data + "/desk")
    try keys.make()
    let key = Base64URL.text(try keys.signer(as: "").publicKey)
    let id = try hub.ask("operator", "add", HubUnderTest.provider, "--key=\(key)", "--role", "agent")
    guard let member = MemberID(rawValue: id) else { throw Trouble("no member: \(id)") }
    self.member = member
    try DeskStore(folder: data + "/desk").join(Membership(hub: hub.address, member: member))
  }

  var database: String { data + "/desk/desk.sqlite" }

  /// Starts to answer; the keys of what it was told is kept are in the file.
  func answer(seed: UInt64) throws -> (child: Child, output: String) {
    let file = data + "/keys-\(number.change { $0 += 1; return $0 })"
    let child = try Child(
      programs.path("hoaban-verify"), ["answer", "--data", data, "--seed", "\(seed)"], output: file,
      errors: data + "/answer.err")
    return (child, file)
  }

  /// Starts the real courier once.
  func courier() throws -> Child {
    let log = data + "/courier.log"
    return try Child(
      programs.path("hoaban-sync"), ["desk", "--once", "--json", "--data", data], output: log, errors: log)
  }

  /// Runs couriers until one has nothing left to do. False after so many.
  func drain(tries: Int = 20) throws -> Bool {
    for _ in 0..<tries where try courier().wait() == 0 { return true }
    return false
  }
}
