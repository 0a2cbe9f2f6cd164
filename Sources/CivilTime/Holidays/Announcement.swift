/// What the notice of one year chose where the law leaves a choice. Days are `MM-DD`.
struct Announcement {
  let year: Int
  /// First of the five days of Tết.
  let tet: String
  /// The day beside 2 September.
  let nationalDay: String?
  let swapped: [String]
  let added: [String]

  /// The notices were read through the package `holidays` 0.109.
  static let source = "holidays 0.109, which follows the yearly notices"

  static func of(_ year: Int) -> Announcement? { all.first { $0.year == year } }

  func date(_ monthAndDay: String) -> CivilDate? { CivilDate(iso: "\(year)-\(monthAndDay)") }

  private static let all = [
    Announcement(year: 2020, tet: "01-23", nationalDay: nil, swapped: [], added: []),
    Announcement(year: 2021, tet: "02-10", nationalDay: "09-03", swapped: [], added: []),
    Announcement(year: 2022, tet: "01-31", nationalDay: "09-01", swapped: [], added: []),
    Announcement(year: 2023, tet: "01-20", nationalDay: "09-01", swapped: [], added: []),
    Announcement(year: 2024, tet: "02-08", nationalDay: "09-03", swapped: ["04-29"], added: []),
    Announcement(year: 2025, tet: "01-27", nationalDay: "09-01", swapped: ["05-02"], added: ["02-01"]),
    Announcement(year: 2026, tet: "02-16", nationalDay: "09-01", swapped: ["08-31"], added: []),
  ]
}
