/// One of the sixty pairs of a heavenly stem (can) and an earthly branch (chi) that count years, months and days.
public struct CanChi: Hashable, Sendable {
  /// 0 is Giáp Tý, 59 is Quý Hợi.
  public let index: Int

  /// Counts on round the sixty from `index`, which may be any number.
  public init(index: Int) { self.index = (index % 60 + 60) % 60 }

  /// Of a lunar year. The year 4 was a Giáp Tý.
  public init(year: Int) { self.init(index: year - 4) }

  /// Of a lunar month; a leap month has the name of the month it follows. Month 11 is always one of Tý.
  public init(year: Int, month: Int) { self.init(index: year * 12 + month + 13) }

  /// Of a day: these have been counted without a gap, as Julian days are.
  public init(day: CivilDate) { self.init(index: day.dayNumber + 17) }

  /// `Giáp` and so on: one of ten.
  public var can: String { Self.stems[index % 10] }

  /// `Tý` and so on: one of twelve.
  public var chi: String { Self.branches[index % 12] }

  /// `Bính Ngọ`.
  public var name: String { can + " " + chi }

  /// The animal of the branch as Viet Nam has it: a buffalo and a cat, where China and Japan have an ox and a hare.
  public var animal: CalendarName { Self.animals[index % 12] }

  private static let stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"]
  private static let branches = [
    "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi",
  ]
  private static let animals = [
    CalendarName(vi: "chuột", en: "rat", fr: "rat", ja: "ねずみ"),
    CalendarName(vi: "trâu", en: "buffalo", fr: "buffle", ja: "水牛"),
    CalendarName(vi: "hổ", en: "tiger", fr: "tigre", ja: "とら"),
    CalendarName(vi: "mèo", en: "cat", fr: "chat", ja: "ねこ"),
    CalendarName(vi: "rồng", en: "dragon", fr: "dragon", ja: "たつ"),
    CalendarName(vi: "rắn", en: "snake", fr: "serpent", ja: "へび"),
    CalendarName(vi: "ngựa", en: "horse", fr: "cheval", ja: "うま"),
    CalendarName(vi: "dê", en: "goat", fr: "chèvre", ja: "やぎ"),
    CalendarName(vi: "khỉ", en: "monkey", fr: "singe", ja: "さる"),
    CalendarName(vi: "gà", en: "rooster", fr: "coq", ja: "とり"),
    CalendarName(vi: "chó", en: "dog", fr: "chien", ja: "いぬ"),
    CalendarName(vi: "lợn", en: "pig", fr: "cochon", ja: "ぶた"),
  ]
}
