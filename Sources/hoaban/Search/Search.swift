import ArgumentParser
import CivilTime
import Foundation
import Gazetteer
import Itinerary

/// `hoaban search`: the query as words, options and nothing else.
struct Search: OneShot {
  static let configuration = CommandConfiguration(
    abstract: "Search places, stays, routes, festivals and specialities in any language.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Words, with or without marks.")
  var query: [String] = []

  @Option(help: "At most so many rows.")
  var limit: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp("Prefer what is near.", valueName: "place|lat,lon"))
  var near: String?

  @Option(help: "Only this category, kind or group.")
  var category: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Only inside this box.", valueName: "s,w,n,e"))
  var bbox: String?

  @Option(help: ArgumentHelp("Tell what is open then; closed places come last.", valueName: "iso"))
  var openAt: String?

  @Option(help: ArgumentHelp("Answer one JSON object a line from this file (- is standard input).", valueName: "file"))
  var batch: String?

  func perform(_ session: Session) throws {
    let searcher = try Searcher(gazetteer: session.gazetteer(), now: session.now)
    let request = SearchRequest(
      id: nil, query: query.joined(separator: " "), language: session.language, limit: limit, near: near,
      category: category, box: bbox, openAt: openAt)
    if let batch { return try SearchBatch(searcher: searcher, defaults: request).run(batch) }
    let outcome = try searcher.answer(request)
    let beyond = try BeyondSearcher(session: session).find(request.query)
    try session.answer(
      SearchDocument(outcome: outcome, request: request, beyond: beyond).document,
      people: SearchPage(outcome: outcome, request: request).lines + BeyondPage(outcome: beyond).lines)
  }
}

/// One question, as typed.
struct SearchRequest {
  /// Echoed in the answer of a batch.
  var id: JSONText?
  var query: String
  var language: Language
  var limit: Int?
  var near: String?
  var category: String?
  var box: String?
  var openAt: String?
}
