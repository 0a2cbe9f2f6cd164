/// A word of the question, folded, with everything that it may stand for.
struct QueryTerm {
  /// Something that a word of a name may be.
  struct Form {
    let word: [UInt8]
    /// The word of the name may go on.
    let isPrefix: Bool
    /// What a match through this form is worth, 0 to 1.
    let factor: Double
    let reading: WordReading?

    init(_ word: [UInt8], isPrefix: Bool = false, factor: Double = 1, reading: WordReading? = nil) {
      self.word = word
      self.isPrefix = isPrefix
      self.factor = factor
      self.reading = reading
    }
  }

  let word: [UInt8]
  /// As typed, lower case and composed, where it carries marks.
  let marked: String?
  let isOptional: Bool
  let isKind: Bool
  let describes: Bool
  /// How much the word tells.
  let weight: Double
  /// The best first.
  var forms: [Form]
  /// Lists of names that have one of the forms.
  var lists: [Int]
  /// Those of them that hold the whole word, not words that go on after it.
  var wholeLists: [Int]
  /// What may make up for the word where no name has it.
  var textLists: [Int] = []

  var isKnown: Bool { !lists.isEmpty }
}

/// One way to understand the question.
struct QueryPlan {
  var terms: [QueryTerm]
  /// What an answer through this way is worth, 0 to 1.
  var factor = 1.0
  var reading: WordReading?

  var required: [QueryTerm] { terms.filter { !$0.isOptional } }
}
