import ArgumentParser
import Booking
import Gazetteer
import Hub
import SyncProtocol

struct OperatorGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "operator", abstract: "Who answers for which provider.",
    subcommands: [Add.self, Key.self, Remove.self, List.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let somebody answer for a provider.",
      discussion: "The key is the public signing key that `hoaban desk key` prints on the operator's own machine.")
    @OptionGroup var place: StoreOption
    @Argument(help: "The provider, by id.") var provider: String
    @OptionGroup var key: PublicKeyOption
    @Option(help: "viewer, agent or owner.") var role = "agent"

    func run() throws {
      guard let provider = EntryID(rawValue: provider) else {
        throw ValidationError("a provider is written like a1-hill")
      }
      let key = try key.bytes()
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

  struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give somebody another key: their machine was lost or stolen.",
      discussion: """
        From then on the key before opens nothing. Answers that a machine with it had not sent yet stay there; those that \
        the hub has taken stand.
        """)
    @OptionGroup var place: StoreOption
    @OptionGroup var member: MemberArgument
    @OptionGroup var key: PublicKeyOption

    func run() throws {
      let (id, key) = (try member.id(), try key.bytes())
      try place.open().rekey(id, publicKey: key, at: Machine.now(), by: "administrator")
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let somebody answer no more.",
      discussion: """
        Where nobody is left who may answer for the provider, new requests to it are declined. What has come already \
        waits until its time is over.
        """)
    @OptionGroup var place: StoreOption
    @OptionGroup var member: MemberArgument

    func run() throws { try place.open().remove(try member.id(), at: Machine.now(), by: "administrator") }
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
