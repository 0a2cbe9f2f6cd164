import SeededRandomness
import Testing

@testable import Gazetteer

/// Whatever is typed.
@Suite struct QueryReadingPropertyTests {
  private static let pieces =
    ["vietnamese", "english", "french", "japanese"].flatMap(IntentCases.rows).flatMap { row in
      (row.first ?? "").split(separator: " ").map(String.init)
    } + [
      "\u{301}", "\u{0}", "\u{200B}", "\"", "*", "NEAR(", "-", "'", "’", "の", "。", "14", "h", "👍", "\r\n", "ế", "/",
      "ﬁ", "ｶﾞ",
    ]

  private func query(_ generator: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...30, using: &generator) {
      let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      text += piece + (Bool.random(using: &generator) ? " " : "")
      if Int.random(in: 0..<9, using: &generator) == 0 { text = String(text.dropLast()) }
    }
    return text
  }

  @Test func everyWordServesOnePurpose() {
    var generator = SplitMix64(seed: 24)
    for _ in 0..<3_000 {
      let text = query(&generator)
      var ignoring: Set<Intent.Aspect> = []
      for aspect in Intent.Aspect.allCases where Int.random(in: 0..<6, using: &generator) == 0 {
        ignoring.insert(aspect)
      }
      let reading = IntentCases.read(text, ignoring: ignoring)
      let parts =
        [reading.rest, reading.category?.words, reading.nearWords?.words, reading.open?.words]
        + [reading.commune?.words, reading.freeWords, reading.childrenWords]
      let positions = parts.compactMap { $0 }.flatMap { $0 }.map(\.position).sorted()
      #expect(positions == Array(0..<positions.count), "\(text)")
      #expect(positions.count <= 24)
      #expect(reading.words.map(\.position) == positions)
      #expect(Set(reading.withCategory) == Set(reading.rest + (reading.category?.words ?? [])))
      #expect(ignoring.isDisjoint(with: reading.intents().map(\.aspect)))
      #expect(reading.ignoring([]).words == reading.words)
    }
  }

  /// What is flagged as optional is never all there is.
  @Test func somethingIsLeft() {
    var generator = SplitMix64(seed: 25)
    for _ in 0..<3_000 {
      let reading = IntentCases.read(query(&generator))
      let understood = reading.words.count > reading.rest.count
      #expect(understood || reading.rest.isEmpty || reading.rest.contains { !$0.isOptional })
    }
  }

  /// The words are the query's own, in its order.
  @Test func wordsAreThoseOfTheQuery() {
    for text in ["A1の近くの民宿", "l'hôtel d’Éliane", "Dien-Bien-Phu", "a,b (c) d/e 7/5 7-5 14:30", "“đồi A1”"] {
      #expect(IntentCases.read(text, ignoring: Set(Intent.Aspect.allCases)).rest.text == text)
    }
  }

  @Test func longInputIsCut() {
    let reading = IntentCases.read(String(repeating: "gần mở cửa ", count: 10_000))
    #expect(reading.words.count == 24)
    #expect(IntentCases.read(String(repeating: "あ", count: 100_000)).words.count == 1)
  }

  @Test func nothingIsNothing() {
    for text in ["", " ", "\u{0}\u{1B}[31m".replacing("[31m", with: ""), "\u{200B}"] {
      let reading = IntentCases.read(text)
      #expect(reading.isEmpty && reading.intents().isEmpty)
    }
  }
}
