import CivilTime
import Gazetteer
import Store

/// Passes over all queries. The first warms the caches and is thrown away: people ask a guide that runs.
struct Rounds {
  private let store: GazetteerStore
  private let now: CivilDateTime
  private let count: Int

  init(_ store: GazetteerStore, _ now: CivilDateTime, _ count: Int) {
    self.store = store
    self.now = now
    self.count = count
  }

  func replies(_ questions: [Question]) throws -> [Reply] {
    var replies = try questions.map { Reply($0.id, try ask($0.searchQuery(now)).answer) }
    for _ in 0..<count {
      for (index, question) in questions.enumerated() {
        replies[index].micros.append(try ask(question.searchQuery(now)).micros)
      }
    }
    return replies
  }

  func typings(_ questions: [Question]) throws -> [Typing] {
    try questions.map { question in
      let whole = question.searchQuery(now)
      let prefixes = whole.text.indices.map { String(whole.text[...$0]) }
      let timings = try prefixes.map { prefix in
        var query = whole
        query.text = prefix
        return try (0...count).map { _ in try ask(query).micros }.dropFirst().sorted()
      }
      return Typing(id: question.id, prefixes: prefixes, micros: timings.map { $0[$0.count / 2] })
    }
  }

  private func ask(_ query: SearchQuery) throws -> (answer: SearchAnswer, micros: Double) {
    let start = ContinuousClock.now
    let answer = try store.search(query) { false }
    return (answer, (ContinuousClock.now - start).micros)
  }
}

extension Duration {
  var micros: Double { Double(components.seconds) * 1e6 + Double(components.attoseconds) / 1e12 }
}
