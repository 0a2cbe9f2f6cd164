/// What CC BY 4.0 asks to be kept with the data, after `Data/LICENSE`; every format carries it.
public struct Attribution: Hashable, Sendable {
  public static let licence = "https://creativecommons.org/licenses/by/4.0/"
  public static let holder = "Hoa Ban contributors"
  public static let title = "Hoa Ban: Điện Biên"
  /// The date of the gazetteer: the newest day on which a keeper read sources.
  public let date: String

  public init(_ version: GazetteerVersion) { date = version.date }

  /// In English, whatever the language of the rest: it is what the licence asks for.
  public var credit: String {
    "Places and texts: \(Self.holder), CC BY 4.0 (\(Self.licence)), version \(date). Keep the confidence, the accuracy "
      + "and the dates with the facts. Not for navigation."
  }

  public var year: String { String(date.prefix(4)) }
}
