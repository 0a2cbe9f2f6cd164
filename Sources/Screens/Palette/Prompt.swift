public import Booking
public import Gazetteer
public import Itinerary

/// A question that lies over the screen until it is answered or Esc puts it away.
public enum Prompt: Sendable {
  case help(HelpPrompt)
  case palette(PalettePrompt)
  case line(LinePrompt)
  case tripForm(TripForm)
  case comparison(ComparePrompt)
  case confirm(ConfirmPrompt)
  case code(CodePrompt)
  case voucher(VoucherPrompt)
  case proposal(ProposalPrompt)
}

/// The keys of what had the focus, to read, to filter and to run.
public struct HelpPrompt: Sendable {
  var field = TextField(limit: 60)
  var selection = Selection()
}

/// Every action of here and every place, by typing a part of its name.
public struct PalettePrompt: Sendable {
  var field = TextField(limit: 80)
  var selection = Selection()
  var places: [SearchHit] = []
  /// What else was found.
  var beyond = Beyond.none
  var asked: Ticket?
  /// What the place that is chosen is for; nil to open it, or to run an action.
  var pick: PlacePick?
  /// The question that the places shown answer.
  var answered: Ticket?
  /// Enter was pressed before the answer came: its first place is taken then.
  var takesFirst = false
}

/// A line to type.
public struct LinePrompt: Sendable {
  public enum Purpose: Hashable, Sendable {
    case newTrip
    case renameTrip(TripID)
    case startDate(TripID)
    case visitMinutes(TripID, StopID)
    case note(TripID, StopID)
    case dayHours(TripID, day: Int)
    case copyTrip(TripID)
    case report(EntryID)
    case missing(String)
    case battleDay
  }

  let purpose: Purpose
  var field: TextField
  /// What is wrong with what was typed.
  var problem: String?
}

/// Yes needs the letter that the question names; Enter is never yes.
public struct ConfirmPrompt: Sendable {
  public enum Purpose: Hashable, Sendable {
    case deleteTrip(TripID)
    case decide(BookingID, Decision)
    case discard(BookingID)
  }

  let purpose: Purpose
  let question: String
}
