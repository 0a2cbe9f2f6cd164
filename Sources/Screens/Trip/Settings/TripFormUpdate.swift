import Canvas
import Itinerary

enum TripFormUpdate {
  static func press(_ model: inout Model, _ old: TripForm, _ stroke: KeyStroke) -> [Effect] {
    var form = old
    let count = TripForm.Field.allCases.count
    let isChosen = !TripForm.choices(form.field).isEmpty
    switch stroke.key {
    case .enter: return save(&model, form)
    case .character("s") where stroke.control: return save(&model, form)
    case .down, .tab: form.row = (form.row + 1) % count
    case .up, .backTab: form.row = (form.row + count - 1) % count
    case .left where isChosen: form.choose(by: -1)
    case .right where isChosen: form.choose(by: 1)
    case .character(" ") where isChosen: form.choose(by: 1)
    default: form.type { _ = $0.press(stroke) }
    }
    model.prompt = .tripForm(form)
    return []
  }

  /// A click on a row goes there; on the row that is chosen from it chooses the next.
  static func choose(_ model: inout Model, _ old: TripForm, _ row: Int) -> [Effect] {
    var form = old
    if form.row == row { form.choose(by: 1) }
    form.row = row
    model.prompt = .tripForm(form)
    return []
  }

  private static func save(_ model: inout Model, _ old: TripForm) -> [Effect] {
    switch old.edits() {
    case .success(let edits):
      return model.send(.editTrip(old.trip.id, edits), of: .tripForm(old))
    case .failure(let refusal):
      var form = old
      form.row = TripForm.Field.allCases.firstIndex(of: refusal.field) ?? form.row
      form.problem = (refusal.field, refusal.word)
      model.prompt = .tripForm(form)
      return []
    }
  }

  /// A line of plain mode: the value of the current field and on to the next; a choice by its number or word.
  static func answer(_ model: inout Model, _ old: TripForm, _ text: String) -> [Effect] {
    var form = old
    let count = TripForm.Field.allCases.count
    switch text.lowercased() {
    case "esc":
      model.prompt = nil
      return []
    case "ctrl-s": return save(&model, form)
    case "up": form.row = (form.row + count - 1) % count
    case "": form.row = (form.row + 1) % count
    default:
      let words = TripForm.choices(form.field).map { model.say($0).lowercased() }
      if words.isEmpty {
        form.replace(with: text)
      } else if let index = words.firstIndex(of: text.lowercased()) ?? Int(text).map({ $0 - 1 }),
        words.indices.contains(index)
      {
        form.choose(by: index - (form.choices[form.field] ?? 0))
      } else {
        return []
      }
      form.row = (form.row + 1) % count
    }
    model.prompt = .tripForm(form)
    return []
  }
}
