import Gazetteer
import TextShaping

/// The rows of help and of the palette.
enum PromptRows {
  enum Row {
    case binding(Binding)
    case place(SearchHit)
    case found(Found)
    /// No place, where one was chosen before.
    case nowhere
  }

  static func help(_ prompt: HelpPrompt, _ model: Model) -> [Binding] {
    bindings(model, matching: prompt.field.text)
  }

  static func palette(_ prompt: PalettePrompt, _ model: Model) -> [Row] {
    if let pick = prompt.pick {
      return (pick.mayClear && prompt.field.text.isEmpty ? [.nowhere] : []) + prompt.places.map(Row.place)
    }
    return bindings(model, matching: prompt.field.text).filter { $0.action != .palette }.map(Row.binding)
      + prompt.places.map(Row.place) + prompt.beyond.rows.map(Row.found)
  }

  /// The bindings under the prompt, each action once, whose words hold all that is typed.
  private static func bindings(_ model: Model, matching text: String) -> [Binding] {
    var under = model
    under.prompt = nil
    let words = Folding.words(text)
    var seen: Set<Action> = []
    return under.bindings.filter { binding in
      guard seen.insert(binding.action).inserted else { return false }
      let all = Folding.fold(
        model.say(binding.label) + " " + model.say(binding.sentence) + " " + binding.keyName)
      return words.allSatisfy { all.contains($0) }
    }
  }
}
