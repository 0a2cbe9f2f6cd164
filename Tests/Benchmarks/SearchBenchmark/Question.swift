import CivilTime
import Foundation
import Gazetteer

/// A line of standard input.
struct Question: Decodable {
  let id: String
  let query: String
  let lang: String?

  static func read() throws -> [Question] {
    var questions: [Question] = []
    while let line = readLine() {
      if !line.isEmpty { questions.append(try JSONDecoder().decode(Question.self, from: Data(line.utf8))) }
    }
    return questions
  }

  /// Languages that the guide does not speak search like Vietnamese.
  func searchQuery(_ now: CivilDateTime) -> SearchQuery {
    SearchQuery(text: query, limit: 10, language: lang.flatMap(Language.init(rawValue:)) ?? .vi, now: now)
  }
}

/// Lines of JSON on standard output.
struct Lines {
  private let encoder = JSONEncoder()

  func write(_ value: some Encodable) throws { print(String(decoding: try encoder.encode(value), as: UTF8.self)) }
}
