import Gazetteer
import Itinerary

/// An answer in the shape of the contract.
struct SearchDocument {
  let outcome: SearchOutcome
  let request: SearchRequest
  /// Nil in a batch, which asks for places only.
  var beyond: BeyondOutcome?

  var document: JSONText {
    let head: [JSONText.Member] = request.id.map { [.init("id", $0)] } ?? []
    return .object(
      head + [
        .init("query", .string(request.query)),
        .init("understood", understood),
        .init("results", .array(outcome.answer.hits.map(row))),
        .init("did_you_mean", .optional(outcome.answer.didYouMean)),
        .init("took_ms", .number((outcome.milliseconds * 1_000).rounded() / 1_000)),
      ] + (beyond.map { [.init("beyond", BeyondDocument(outcome: $0).document)] } ?? []))
  }

  private var understood: JSONText {
    UnderstoodDocument(outcome.answer.understood, category: outcome.category, request.language).document
  }

  private func row(_ hit: SearchHit) -> JSONText {
    let header = hit.header
    return .members([
      "id": .string(header.id.rawValue),
      "name": .string(header.names.name(.vi)),
      "names": PlaceDocument.strings(hit.otherNames),
      "category": .string(header.kind.category),
      "kind": .string(header.kind.id.rawValue),
      "lat": PlaceDocument.latitude(header),
      "lon": PlaceDocument.longitude(header),
      "distance_m": PlaceDocument.metres(hit.metres),
      "score": .number((hit.score * 10_000).rounded() / 10_000),
      "weak": .bool(hit.weak),
      "highlight": .array(highlight(hit).map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) }),
      "matched": .optional(matched(hit)),
      "matched_name": .optional(hit.matchedName),
      "open": OpenNow.text(hit.open),
    ])
  }

  /// `name:` and its language, or `text`; nil where nothing was looked for.
  private func matched(_ hit: SearchHit) -> String? {
    guard let name = hit.matchedName else { return outcome.answer.understood.text.isEmpty ? nil : "text" }
    let language = hit.header.names.inOrder.first { $0.text == name }?.language
    return "name:" + (language?.rawValue ?? "other")
  }

  /// Ranges of code points, made from ranges of characters.
  private func highlight(_ hit: SearchHit) -> [Range<Int>] {
    guard let name = hit.matchedName else { return [] }
    var offsets = [0]
    for character in name { offsets.append((offsets.last ?? 0) + character.unicodeScalars.count) }
    return hit.highlight.compactMap { range in
      guard offsets.indices.contains(range.lowerBound), offsets.indices.contains(range.upperBound) else { return nil }
      return offsets[range.lowerBound]..<offsets[range.upperBound]
    }
  }
}
