import ArgumentParser
import Booking
import Gazetteer
import Itinerary
import Store
import SyncProtocol

/// `hoaban desk show`.
struct DeskShow: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a request and open who asks, on this machine.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its reference (HB-7K3M-Q9) or UUID.")
  var reference: String

  func perform(_ session: Session) throws {
    let store = try session.desk()
    let request = try DeskFinder(store: store).request(reference)
    let contact = DeskContact(request.document, session.deskKeys)
    let words = session.deskWords
    try session.answer(
      DeskDocument(words: words).whole(request, contact),
      people: DeskText.lines(request, contact, provider: Self.provider(of: request, session), words))
    // A full disk is no reason not to see it.
    try? store.show([request])
  }

  /// Its name, as far as a gazetteer is here that has it.
  private static func provider(of request: DeskRequest, _ session: Session) -> String? {
    guard let id = request.document.enquiry?.provider else { return nil }
    let header = try? session.gazetteer().headers([id]).first
    return header?.names.name(session.language) ?? id.rawValue
  }
}
