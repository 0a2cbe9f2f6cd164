import Canvas
public import Gazetteer

/// What is not known, and the request for it.
public struct UnknownPage {
  let language: Language
  let width: Int

  /// - Parameter width: Columns of a line.
  public init(language: Language, width: Int) {
    self.language = language
    self.width = width
  }

  /// Records that each gap names; the others are counted.
  public static let namedAtMost = 12

  private func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }

  /// - Parameter named: How many records of each gap are named; the others are only counted.
  public func lines(_ honesty: Honesty?, named: Int = UnknownPage.namedAtMost) -> [StyledLine] {
    guard let honesty else { return [StyledLine(say(.loading), .muted)] }
    return StyledLine.wrapped(say(.unknownIntro), width)
      + honesty.gaps.flatMap { gap in
        // Nobody wants to read "and 1 more" in the place of the one.
        let named = gap.count == named + 1 ? named + 1 : named
        return [.blank, StyledLine(title(gap), Style(.accent))]
          + gap.entries.prefix(named).map { header in
            StyledLine("  " + header.names.name(language), Style(.text, .underline), link: header.id)
          }
          + (gap.count > named ? [StyledLine("  " + say(.andMore, String(gap.count - named)), .muted)] : [])
      }
  }

  private func title(_ gap: Gap) -> String {
    say(GazetteerWords.gap(gap.kind)) + Words.colon(language) + String(gap.count)
  }
}
