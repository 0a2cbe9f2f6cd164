import CivilTime
import Gazetteer
import TextShaping

/// What the words of a query were taken for besides names: a chip each, which the person can take away.
enum Chips {
  static func all(_ model: Model) -> [Intent] { model.explore.answer.understood.intents }

  static func isOpenAsked(_ model: Model) -> Bool { all(model).contains { $0.aspect == .open } }

  /// Takes one meaning away: its words are searched like others, until the field is empty again.
  static func drop(_ model: inout Model, _ aspect: Intent.Aspect) -> [Effect] {
    model.explore.ignoring.insert(aspect)
    return ExploreUpdate.refresh(&model)
  }

  static func dropLast(_ model: inout Model) -> [Effect] {
    guard let last = all(model).last else { return [] }
    return drop(&model, last.aspect)
  }

  static func title(_ intent: Intent, _ model: Model) -> String {
    switch intent.meaning {
    case .category(let id): kind(id, model) ?? intent.words
    case .near(let place):
      // Without a name of its own the middle is known by the words that were typed.
      place.header.map { model.say(.nearChip, short($0.names.name(model.language))) } ?? short(intent.words)
    case .open(let moment): open(moment, model)
    case .free: model.say(.chipFree)
    case .withChildren: model.say(.chipChildren)
    case .commune(let name): model.say(.chipCommune, short(name))
    }
  }

  /// The name of a kind; a category with several kinds has none, and the words of the person stand for it.
  private static func kind(_ id: String, _ model: Model) -> String? {
    let kinds = model.explore.reference?.kinds ?? []
    if let kind = kinds.first(where: { $0.id.rawValue == id }) { return kind.names.text(model.language) }
    let members = kinds.filter { $0.category == id }
    return members.count == 1 ? members.first?.names.text(model.language) : nil
  }

  private static func open(_ moment: CivilDateTime, _ model: Model) -> String {
    if moment == model.explore.askedAt { return model.say(.openNow) }
    let date = moment.date == model.now.date ? "" : Figures(model.language).date(moment.date) + " "
    return model.say(.chipOpenAt, date + moment.time.description)
  }

  private static func short(_ name: String) -> String { Fitting.truncate(name, to: 24) }
}
