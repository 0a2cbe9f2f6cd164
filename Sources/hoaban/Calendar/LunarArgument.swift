import CivilTime

/// A lunar day as typed: `2025-6-1` or `2025-06-01`.
struct LunarArgument {
  private let text: String
  private let isLeapMonth: Bool

  init(_ text: String, isLeapMonth: Bool) {
    self.text = text
    self.isLeapMonth = isLeapMonth
  }

  func date() throws -> LunarDate {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = fields.compactMap { field in
      field.utf8.allSatisfy { (48...57).contains($0) } ? Int(field) : nil
    }
    guard fields.count == 3, numbers.count == 3 else {
      throw CommandFailure(
        .invalidValue, vi: "\(Printable.quoted(text)) không phải ngày âm lịch; hãy viết năm-tháng-ngày như 2025-6-1.",
        en: "\(Printable.quoted(text)) is no lunar day; write year-month-day like 2025-6-1.",
        fr: "\(Printable.quoted(text)) n’est pas un jour lunaire ; écrivez année-mois-jour, par exemple 2025-6-1.",
        ja: "\(Printable.quoted(text))は旧暦の日付ではありません。年-月-日を2025-6-1のように書いてください。",
        field: "to-solar")
    }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    guard let date = LunarDate(year: year, month: month, day: day, isLeapMonth: isLeapMonth) else {
      throw missing(year: year, month: month)
    }
    return date
  }

  /// Why the day does not exist, from what is most wrong to what is least.
  private func missing(year: Int, month: Int) -> CommandFailure {
    let years = LunarDate.years
    guard years.contains(year) else {
      return CommandFailure(
        .invalidValue, vi: "Lịch âm chỉ có các năm \(years.lowerBound) đến \(years.upperBound), không có năm \(year).",
        en: "Lunar years \(years.lowerBound) to \(years.upperBound) are known, not \(year).",
        fr: "Les années lunaires \(years.lowerBound) à \(years.upperBound) sont connues, pas \(year).",
        ja: "旧暦は\(years.lowerBound)年から\(years.upperBound)年までで、\(year)年には使えません。", field: "to-solar")
    }
    guard (1...12).contains(month) else {
      return CommandFailure(
        .invalidValue, vi: "Tháng âm lịch từ 1 đến 12, không phải \(month).",
        en: "Lunar months go from 1 to 12, not \(month).", fr: "Les mois lunaires vont de 1 à 12, pas \(month).",
        ja: "旧暦の月は1から12までで、\(month)は使えません。", field: "to-solar")
    }
    guard let days = LunarDate.daysInMonth(month, of: year, isLeapMonth: isLeapMonth) else {
      return noLeapMonth(year: year, month: month)
    }
    return CommandFailure(
      .invalidValue, vi: "Tháng \(month) âm lịch năm \(year) có \(days) ngày; hãy chọn ngày từ 1 đến \(days).",
      en: "Lunar month \(month) of \(year) has \(days) days; choose a day from 1 to \(days).",
      fr: "Le mois lunaire \(month) de \(year) a \(days) jours ; choisissez un jour de 1 à \(days).",
      ja: "旧暦\(year)年\(month)月は\(days)日までです。1から\(days)の日を指定してください。", field: "to-solar")
  }

  private func noLeapMonth(year: Int, month: Int) -> CommandFailure {
    guard let leap = LunarDate.leapMonth(of: year) else {
      return CommandFailure(
        .invalidValue, vi: "Năm âm lịch \(year) không nhuận; hãy bỏ --leap.",
        en: "Lunar year \(year) has no leap month; leave out --leap.",
        fr: "L’année lunaire \(year) n’a pas de mois intercalaire ; retirez --leap.",
        ja: "旧暦\(year)年に閏月はありません。--leapを外してください。", field: "leap")
    }
    return CommandFailure(
      .invalidValue, vi: "Năm âm lịch \(year) nhuận tháng \(leap), không nhuận tháng \(month).",
      en: "The leap month of lunar year \(year) is \(leap), not \(month).",
      fr: "Le mois intercalaire de l’année lunaire \(year) est le \(leap), pas le \(month).",
      ja: "旧暦\(year)年の閏月は\(leap)月で、\(month)月ではありません。", field: "leap")
  }
}
