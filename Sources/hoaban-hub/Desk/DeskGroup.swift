import ArgumentParser
import Booking
import Foundation
import Hub
import SyncProtocol

struct DeskGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "What an operator does on a machine of their own.",
    subcommands: [Key.self, List.self, Show.self, Confirm.self, Decline.self, Offer.self])

  struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make your two keys where there are none, and print their public halves.",
      discussion: """
        The signing key is for `hoaban-hub operator add`. The contact key is for the gazetteer: what travellers seal for \
        it, only this folder opens. Keep a copy of the folder in a safe place.
        """)
    @OptionGroup var folder: KeyOption

    func run() throws {
      let keys = try DeskKeys.make(in: folder.keys).publicKeys
      print("signing \(keys.signing)\ncontact \(keys.contact)")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List your requests, those that need an answer first.")
    @OptionGroup var desk: DeskOption
    @Option(help: "Only those, with commas between them: pending, offered, confirmed, …") var status: String?

    func run() async throws {
      let bytes = try await desk.send("GET", "/v1/operator/requests" + (status.map { "?status=\($0)" } ?? ""))
      for document in try WireJSON.value(BookingList.self, bytes).requests { print(RequestText.line(document)) }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show a request and open who asks, on this machine.")
    @OptionGroup var desk: DeskOption
    @Argument(help: "Its uuid.") var uuid: String

    func run() async throws {
      let bytes = try await desk.send("GET", "/v1/operator/requests/\(uuid)")
      let document = try WireJSON.value(BookingDocument.self, bytes)
      print(RequestText.line(document))
      guard let enquiry = document.enquiry else { return }
      print("answer by \(enquiry.answerBy)")
      let sheet = try enquiry.contact.opened(
        with: try DeskKeys(folder: desk.folder.keys).contact,
        SealBinding(booking: document.booking, provider: enquiry.provider, product: enquiry.product))
      let members = try WireJSON.value([String: String].self, sheet)
      for name in ["name", "phone", "email", "lang", "note"] {
        // A stranger wrote it: nothing in it is to steer this terminal.
        if let text = members[name] { print("\(name) \(TypedText.cleaned(text))") }
      }
    }
  }

  struct Confirm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Confirm what is asked for.")
    @OptionGroup var answer: DeskAnswer
    @Option(help: "A word to the traveller.") var note: String?
    func run() async throws { try await answer.give("confirm", WireJSON.bytes(["note": note ?? ""])) }
  }

  struct Decline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Decline it.")
    @OptionGroup var answer: DeskAnswer
    @Option(help: "Why, for the traveller.") var reason: String
    func run() async throws { try await answer.give("decline", WireJSON.bytes(["reason": reason])) }
  }

  struct Offer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Offer something else.")
    @OptionGroup var answer: DeskAnswer
    @OptionGroup var terms: OfferOption
    // The hub gives it a name of its own.
    func run() async throws { try await answer.give("offer", WireJSON.bytes(terms.offer())) }
  }
}
