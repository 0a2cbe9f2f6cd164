/// Something that the program itself says, in every language that it speaks: the compiler sees to it that none is
/// forgotten.
public struct Wording: Hashable, Sendable {
  private let vi: String
  private let en: String
  private let fr: String
  private let ja: String

  public init(vi: String, en: String, fr: String, ja: String) {
    self.vi = vi
    self.en = en
    self.fr = fr
    self.ja = ja
  }

  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    case .fr: fr
    case .ja: ja
    }
  }
}
