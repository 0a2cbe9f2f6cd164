import ArgumentParser
import Booking
import Gazetteer
import Hub
import SyncProtocol

struct RequestGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "requests", abstract: "Look at booking requests and answer them, on the hub's own machine.",
    subcommands: [List.self, Show.self, Confirm.self, Decline.self, Offer.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the requests of a provider, open ones first.")
    @OptionGroup var place: StoreOption
    @Argument(help: "The provider, by id.") var provider: String
    @Flag(help: "Also those that are settled.") var all = false

    func run() throws {
      guard let id = EntryID(rawValue: provider) else { throw ValidationError("a provider is written like a1-hill") }
      let status: Set<BusinessStatus> = all ? Set(BusinessStatus.allCases) : [.pending, .offered, .confirmed]
      for booking in try place.open().allBookings(of: id, status: status) {
        print(RequestText.line(BookingDocument(booking, isForProvider: true)))
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show a request; its contact stays sealed.")
    @OptionGroup var place: StoreOption
    @Argument(help: "Its uuid.") var uuid: String

    func run() throws {
      guard let id = BookingID(rawValue: uuid), let booking = try place.open().booking(id) else { throw ExitCode(1) }
      print(RequestText.line(BookingDocument(booking, isForProvider: true)))
    }
  }

  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Confirm what is asked for.")
    @OptionGroup var place: MemberAnswer
    @Option(help: "A word to the traveller.") var note = ""
    func run() throws { try place.give(.confirm(note: TypedText.cleaned(note))) }
  }

  struct Decline: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Decline it.")
    @OptionGroup var place: MemberAnswer
    @Option(help: "Why, for the traveller.") var reason: String
    func run() throws { try place.give(.decline(reason: TypedText.cleaned(reason))) }
  }

  struct Offer: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Offer something else.")
    @OptionGroup var place: MemberAnswer
    @OptionGroup var terms: OfferOption
    func run() throws { try place.give(.offer(try terms.offer())) }
  }
}

/// An answer on the hub's own machine, in the name of a member: the hub's keeper answers for nobody.
struct MemberAnswer: ParsableArguments {
  @OptionGroup var place: StoreOption
  @Argument(help: "The uuid of the request.") var uuid: String
  @Option(help: "The revision that was looked at.") var revision: Int
  @Option(help: ArgumentHelp("Who answers.", valueName: "m-…")) var by: String

  func give(_ answer: OperatorAnswer) throws {
    let store = try place.open()
    guard let id = BookingID(rawValue: uuid), let member = try MemberID(rawValue: by).flatMap(store.member),
      let provider = member.provider, let booking = try store.booking(id), booking.enquiry?.provider == provider,
      member.role.mayAnswer
    else { throw Problem(.notFound, "no request with this uuid that this member may answer") }
    let after = try store.answer(answer, to: id, seen: revision, by: member.id, at: Machine.now(), under: nil)
    print(RequestText.line(BookingDocument(after, isForProvider: true)))
  }
}
