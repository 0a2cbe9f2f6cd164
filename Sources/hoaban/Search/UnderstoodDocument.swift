import CivilTime
import Gazetteer
import Itinerary

/// How a query was understood, in the shape of the contract.
struct UnderstoodDocument {
  private let understood: Understood
  private let language: Language
  /// In the contract's words.
  private let category: String?

  init(_ understood: Understood, category: String?, _ language: Language) {
    self.understood = understood
    self.category = category
    self.language = language
  }

  var document: JSONText {
    var members: [String: JSONText] = [:]
    // A narrowing from outside is told like one that was read.
    members["category"] = .optional(category)
    for intent in understood.intents {
      members[intent.aspect.rawValue] = value(intent.meaning)
      if case .open(let moment) = intent.meaning { members["open_at"] = .string(moment.description) }
    }
    members["text"] = .string(understood.text)
    members["corrections"] = .array(understood.respellings.map { .string(line($0)) })
    return .object(
      ["text", "category", "near", "open", "open_at", "free", "children", "commune", "corrections"].map {
        JSONText.Member($0, members[$0] ?? .null)
      } + [.init("chips", .array(understood.intents.map(chip)))])
  }

  private func chip(_ intent: Intent) -> JSONText {
    .members(["aspect": .string(intent.aspect.rawValue), "words": .string(intent.words)])
  }

  private func value(_ meaning: Intent.Meaning) -> JSONText {
    switch meaning {
    case .category: .optional(category)
    case .near(let place): PlaceDocument.spot(Spot(coordinate: place.centre, header: place.header), language)
    case .open, .free, .withChildren: .bool(true)
    case .commune(let name): .string(name)
    }
  }

  /// `ddooif -> đồi (Telex)`
  private func line(_ respelling: Respelling) -> String {
    let reason =
      switch respelling.reason {
      case .telex: "Telex"
      case .vni: "VNI"
      case .slip: "slip"
      case .spacing: "spacing"
      case .variant: "variant"
      }
    return "\(respelling.typed) -> \(respelling.meant) (\(reason))"
  }
}
