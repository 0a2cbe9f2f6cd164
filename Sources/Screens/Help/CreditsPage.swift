import Canvas
public import Gazetteer

/// Every source by the name under which it is credited, what carries most first.
public struct CreditsPage {
  let language: Language
  let width: Int

  /// - Parameter width: Columns of a line.
  public init(language: Language, width: Int) {
    self.language = language
    self.width = width
  }

  private func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }

  public func lines(_ honesty: Honesty?) -> [StyledLine] {
    guard let honesty else { return [StyledLine(say(.loading), .muted)] }
    let version = "\(honesty.version.date) \(honesty.version.digest)"
    return StyledLine.wrapped(say(.creditsIntro, version), width) + [.blank]
      + honesty.credits.flatMap { credit in
        StyledLine.wrapped(say(.creditRow, credit.name, String(credit.records + credit.facts + credit.rows)), width)
      }
  }
}
