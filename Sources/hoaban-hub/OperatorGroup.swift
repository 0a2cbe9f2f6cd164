import ArgumentParser
import Booking
import Foundation
import Gazetteer
import Hub
import SyncProtocol

struct OperatorGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "operator", abstract: "Who answers for which provider.", subcommands: [Add.self, List.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let somebody answer for a provider.",
      discussion: "The key is the public signing key that `hoaban desk key` prints on the operator's own machine.")
    @OptionGroup var place: StoreOption
    @Argument(help: "The provider, by id.") var provider: String
    @Option(help: "The member's public key, base64url.") var key: String
    @Option(help: "viewer, agent or owner.") var role = "agent"

    func run() throws {
      guard let provider = EntryID(rawValue: provider) else {
        throw ValidationError("a provider is written like a1-hill")
      }
      guard let key = Base64URL.bytes(key), key.count == 32 else {
        throw ValidationError("--key is 43 letters of base64url, as `hoaban desk key` prints them")
      }
      guard let role = Member.Role(rawValue: role), [.viewer, .agent, .owner].contains(role) else {
        throw ValidationError("--role is viewer, agent or owner")
      }
      let digits = Machine.random(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      guard let id = MemberID(rawValue: "m-" + digits) else { throw ExitCode(74) }
      let now = Machine.now()
      try place.open().add(
        Member(id: id, provider: provider, role: role, publicKey: key, addedAt: now), at: now, by: "administrator")
      print(id)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List who answers for a provider.")
    @OptionGroup var place: StoreOption
    @Argument(help: "The provider, by id.") var provider: String

    func run() throws {
      for member in try place.open().members(of: EntryID(rawValue: provider)) {
        print("\(member.id)  \(member.role.rawValue)  \(member.addedAt)")
      }
    }
  }
}
