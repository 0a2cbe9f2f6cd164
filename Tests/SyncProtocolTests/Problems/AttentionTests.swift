import Booking
import Gazetteer
import SyncProtocol
import Testing

@Suite struct AttentionTests {
  /// The words for each kind are made by a switch over all of them, so that the compiler asks for those of a new one;
  /// this looks at what they are.
  @Test(arguments: Problem.Kind.allCases) func everyKindHasSentences(_ kind: Problem.Kind) {
    let attention = kind.attention
    for language in Language.allCases {
      for text in [attention.happened[language], attention.advice[language]] {
        #expect(text.count >= 10 && text.count <= 120, "\(language): \(text)")
        #expect(text.hasSuffix(language == .ja ? "。" : "."), "\(language): \(text)")
        #expect(!text.contains("'") && !text.contains("\""), "\(language): \(text)")
      }
      #expect(attention.happened[language] != attention.advice[language])
    }
    let spoken = Set(Language.allCases.map { attention.happened[$0] })
    #expect(spoken.count == Language.allCases.count, "each language its own")
  }

  /// What people can do differs where the reasons do.
  @Test func theAdviceFitsTheReason() {
    #expect(Problem.Kind.tooLarge.attention.advice[.en].contains("note"))
    #expect(Problem.Kind.revokedDevice.attention.advice[.en].contains("enrolled"))
    #expect(Problem.Kind.clientTooOld.attention.advice[.en].contains("newer"))
    #expect(Problem.Kind.staleRevision.attention.advice[.en].contains("Sync"))
    #expect(Set(Problem.Kind.allCases.map(\.attention.advice)).count >= 9)
  }
}
