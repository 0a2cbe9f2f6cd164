import Foundation
import Gazetteer
import Itinerary

/// `hoaban search --batch`: a question a line, an answer a line.
struct SearchBatch {
  let searcher: Searcher
  /// What the command line says holds for every line that does not say otherwise.
  let defaults: SearchRequest

  func run(_ path: String) throws {
    try JSONLines.each(of: path, language: defaults.language) { line in
      let object = try JSONLines.object(line)
      let id = JSONLines.value(object["id"])
      do {
        var request = defaults
        request.id = id
        request.query = try JSONLines.string(object, "query") ?? defaults.query
        request.language = try JSONLines.string(object, "lang").map(GlobalOptions.spoken) ?? defaults.language
        request.limit = try JSONLines.integer(object, "limit") ?? defaults.limit
        request.near = try JSONLines.string(object, "near") ?? defaults.near
        request.category = try JSONLines.string(object, "category") ?? defaults.category
        request.box = try JSONLines.string(object, "bbox") ?? defaults.box
        request.openAt = try JSONLines.string(object, "open_at") ?? defaults.openAt
        guard object["query"] != nil || !defaults.query.isEmpty else {
          throw CommandFailure(
            .badInput, vi: "Dòng không có “query”.", en: "The line has no “query”.",
            fr: "La ligne n’a pas de “query”.", ja: "この行に“query”がありません。", field: "query")
        }
        return SearchDocument(outcome: try searcher.answer(request), request: request).document
      } catch {
        return .object([.init("id", id), CommandFailure(wrapping: error).member(defaults.language)])
      }
    }
  }
}
