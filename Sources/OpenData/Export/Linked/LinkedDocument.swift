import Gazetteer
import Itinerary

/// JSON-LD 1.1 in the words of schema.org. The context stands in the document and names no address to be fetched.
struct LinkedDocument {
  let attribution: Attribution

  static let dataset = "tag:hoaban,2026:gazetteer"

  /// A name for a record that holds wherever the file lies (RFC 4151).
  static func identifier(_ id: EntryID) -> String { "tag:hoaban,2026:record/" + id.rawValue }

  func text(_ entries: [Entry]) -> String {
    let nodes = [dataset] + entries.map { LinkedRecord(entry: $0).node }
    let graph = nodes.map(\.compact).joined(separator: ",\n")
    return "{\"@context\":\(Self.context.compact),\n\"@graph\":[\n\(graph)\n]}\n"
  }

  /// What is said in several languages is a map from language to text.
  private static let context: JSONText = {
    let inLanguages = ["name", "description", "articleBody", "text"]
    let terms = inLanguages.map { term in
      JSONText.Member(term, .members(["@id": .string(vocabulary + term), "@container": .string("@language")]))
    }
    let links = ["license", "isPartOf"].map { term in
      JSONText.Member(term, .members(["@id": .string(vocabulary + term), "@type": .string("@id")]))
    }
    return .object([.init("@vocab", .string(vocabulary))] + terms + links)
  }()

  private static let vocabulary = "https://schema.org/"

  private var dataset: JSONText {
    .members([
      "@id": .string(Self.dataset), "@type": .string("Dataset"),
      "name": .members(["en": .string(Attribution.title)]),
      "description": .members(["en": .string(attribution.credit)]),
      "license": .string(Attribution.licence), "creditText": .string(attribution.credit),
      "creator": .members(["@type": .string("Organization"), "legalName": .string(Attribution.holder)]),
      "version": .string(attribution.date), "dateModified": .string(attribution.date),
    ])
  }
}

extension LocalizedText {
  /// Language to text.
  var linked: JSONText { .object(inOrder.map { .init($0.language.rawValue, .string($0.text)) }) }
}
