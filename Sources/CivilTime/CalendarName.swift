/// What a day or a year is called in the languages of the guide.
public struct CalendarName: Hashable, Sendable {
  public let vi: String
  public let en: String
  public let fr: String
  public let ja: String

  public init(vi: String, en: String, fr: String, ja: String) {
    self.vi = vi
    self.en = en
    self.fr = fr
    self.ja = ja
  }
  /// Two names for one day.
  func joined(with other: CalendarName) -> CalendarName {
    CalendarName(
      vi: vi + "; " + other.vi, en: en + "; " + other.en, fr: fr + " ; " + other.fr, ja: ja + "、" + other.ja)
  }
}
