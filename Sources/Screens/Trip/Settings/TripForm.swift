import CivilTime
import Gazetteer
import Itinerary

/// The settings of a trip in one form: who travels, how, when, and what for.
public struct TripForm: Sendable {
  enum Field: CaseIterable, Hashable {
    case name, date, mode, hours, lunch, party, budget, pace
    case battle, culture, nature, food
    case children, stepFree, template
  }

  let trip: Trip
  /// Of the fields that are typed.
  private(set) var texts: [Field: TextField] = [:]
  /// Of the fields that are chosen: an index into their choices.
  private(set) var choices: [Field: Int] = [:]
  var row = 0
  /// The field at fault and what is wrong with it.
  var problem: (field: Field, word: Word)?

  init(_ trip: Trip, _ language: Language) {
    self.trip = trip
    texts = [
      .name: TextField(trip.name, limit: Trip.Limits.nameLength),
      .date: TextField(trip.startDate?.description ?? "", limit: 20),
      .hours: TextField("\(trip.dayStart)-\(trip.dayEnd)", limit: 20),
      .lunch: TextField(trip.lunch?.description ?? "", limit: 20),
      .party: TextField(String(trip.wishes.party), limit: 6),
      .budget: TextField(trip.wishes.budget.map(Figures(language).integer) ?? "", limit: 24),
    ]
    choices = [
      .mode: TravelMode.allCases.firstIndex(of: trip.mode) ?? 0,
      .pace: Pace.allCases.firstIndex(of: trip.wishes.pace) ?? 0, .children: trip.wishes.children ? 1 : 0,
      .stepFree: trip.wishes.stepFree ? 1 : 0, .template: trip.isTemplate ? 1 : 0,
    ]
    for (field, interest) in Self.interests { choices[field] = trip.wishes.interests.contains(interest) ? 1 : 0 }
  }

  static let interests: [(Field, Interest)] = [
    (.battle, .battle), (.culture, .culture), (.nature, .nature), (.food, .food),
  ]

  var field: Field { Field.allCases[row] }

  /// The words of a chosen field's choices; empty for one that is typed.
  static func choices(_ field: Field) -> [Word] {
    switch field {
    case .mode: TravelMode.allCases.map(TripWords.mode)
    case .pace: [.paceRelaxed, .paceNormal, .pacePacked]
    case .battle, .culture, .nature, .food, .children, .stepFree, .template: [.no, .yes]
    case .name, .date, .hours, .lunch, .party, .budget: []
    }
  }

  static func label(_ field: Field) -> Word {
    switch field {
    case .name: .formName
    case .date: .formDate
    case .mode: .formMode
    case .hours: .formHours
    case .lunch: .formLunch
    case .party: .formParty
    case .budget: .formBudget
    case .pace: .formPace
    case .battle: .formBattle
    case .culture: .formCulture
    case .nature: .formNature
    case .food: .formFood
    case .children: .formChildren
    case .stepFree: .formStepFree
    case .template: .formTemplate
    }
  }

  mutating func type(_ body: (inout TextField) -> Void) {
    guard var text = texts[field] else { return }
    body(&text)
    texts[field] = text
    problem = nil
  }

  mutating func insert(_ text: String) { type { $0.insert(text) } }

  /// Replaces what stands in the current field, or chooses what begins with it.
  mutating func choose(by steps: Int) {
    let count = Self.choices(field).count
    guard count > 0 else { return }
    choices[field] = ((choices[field] ?? 0) + steps + count) % count
  }

  mutating func replace(with text: String) {
    if let old = texts[field] { texts[field] = TextField(text, limit: old.limit) }
  }

  /// The edits that make the trip as the form says, or the field that cannot be read.
  func edits() -> Result<[TripEdit], Refusal> {
    func text(_ field: Field) -> String { texts[field]?.text.trimmingBlanks ?? "" }
    func chosen(_ field: Field) -> Int { choices[field] ?? 0 }
    guard !text(.name).isEmpty else { return .failure(Refusal(field: .name, word: .hintName)) }
    let date = DateText.read(text(.date))
    guard date != nil || text(.date).isEmpty else { return .failure(Refusal(field: .date, word: .hintDate)) }
    guard let hours = DayHours(text(.hours)) else { return .failure(Refusal(field: .hours, word: .hintHours)) }
    let lunch = MealBreak(text(.lunch))
    guard lunch != nil || text(.lunch).isEmpty else { return .failure(Refusal(field: .lunch, word: .hintLunch)) }
    guard let party = Int(text(.party)), Trip.Limits.party.contains(party) else {
      return .failure(Refusal(field: .party, word: .hintParty))
    }
    let digits = text(.budget).filter { !".,\u{A0} ".contains($0) }
    let budget = Int(digits)
    guard digits.isEmpty || budget.map(Trip.Limits.budget.contains) == true else {
      return .failure(Refusal(field: .budget, word: .hintBudget))
    }
    var wishes = trip.wishes
    wishes.party = party
    wishes.budget = budget
    wishes.pace = Pace.allCases[chosen(.pace)]
    wishes.children = chosen(.children) == 1
    wishes.stepFree = chosen(.stepFree) == 1
    wishes.interests = Set(Self.interests.filter { chosen($0.0) == 1 }.map(\.1))
    let all: [TripEdit] = [
      .rename(text(.name)), .setStartDate(date), .setHours(dayStart: hours.start, dayEnd: hours.end), .setLunch(lunch),
      .setMode(TravelMode.allCases[chosen(.mode)]), .setWishes(wishes), .setTemplate(chosen(.template) == 1),
    ]
    return .success(all)
  }

  struct Refusal: Error {
    let field: Field
    let word: Word
  }
}
