import ArgumentParser
import Booking
import SyncProtocol

/// `hoaban desk confirm`.
struct DeskConfirm: OneShot {
  static let configuration = CommandConfiguration(commandName: "confirm", abstract: "Confirm what is asked for.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var choice: DeskChoice

  @Option(parsing: .unconditional, help: "A word to the traveller, up to 500 characters.")
  var note: String = ""

  func perform(_ session: Session) throws {
    try DeskAnswering(session, choice).keep(.confirm(note: DeskText.cleaned(note)))
  }
}

/// `hoaban desk decline`.
struct DeskDecline: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: "Decline what is asked for, or take an offer back.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var choice: DeskChoice

  @Option(parsing: .unconditional, help: "Why, for the traveller: 1 to 500 characters.")
  var reason: String = ""

  func perform(_ session: Session) throws {
    try DeskAnswering(session, choice).keep(.decline(reason: DeskText.cleaned(reason)))
  }
}

/// `hoaban desk cancel`.
struct DeskCancel: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Call off what was confirmed, or a request that stands.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var choice: DeskChoice

  @Option(parsing: .unconditional, help: "Why, for the traveller: 1 to 500 characters.")
  var reason: String = ""

  func perform(_ session: Session) throws {
    try DeskAnswering(session, choice).keep(.cancel(reason: DeskText.cleaned(reason)))
  }
}

/// `hoaban desk undo`.
struct DeskUndo: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back an answer that has not left this machine, or put away one that was not taken.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its reference (HB-7K3M-Q9) or UUID.")
  var reference: String

  func perform(_ session: Session) throws { try DeskAnswering(session, reference).takeBack() }
}
