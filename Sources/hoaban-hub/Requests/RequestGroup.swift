import ArgumentParser
import Booking
import Gazetteer
import Hub
import SyncProtocol

struct RequestGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "requests", abstract: "Look at booking requests.", subcommands: [List.self, Show.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the requests of a provider, open ones first.")
    @OptionGroup var place: StoreOption
    @Argument(help: "The provider, by id.") var provider: String
    @Flag(help: "Also those that are settled.") var all = false

    func run() throws {
      guard let id = EntryID(rawValue: provider) else { throw ValidationError("a provider is written like a1-hill") }
      let status: Set<BusinessStatus> = all ? Set(BusinessStatus.allCases) : [.pending, .offered, .confirmed]
      for booking in try place.open().bookings(of: id, status: status, limit: 1_000) {
        print(RequestGroup.line(booking))
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show a request; its contact stays sealed.")
    @OptionGroup var place: StoreOption
    @Argument(help: "Its uuid.") var uuid: String

    func run() throws {
      guard let id = BookingID(rawValue: uuid), let booking = try place.open().booking(id) else { throw ExitCode(1) }
      print(RequestGroup.line(booking))
    }
  }

  static func line(_ booking: HubBooking) -> String {
    let enquiry = booking.enquiry.map { enquiry in
      let units = enquiry.units.map { "\($0.quantity) \($0.unit.rawValue)" }.joined(separator: ", ")
      return "\(enquiry.product.rawValue)  \(enquiry.from)\(enquiry.until.map { "/\($0)" } ?? "")  \(units)"
    }
    return "\(booking.id)  \(booking.status.rawValue)  rev \(booking.revision)  \(enquiry ?? "forgotten")"
  }
}
