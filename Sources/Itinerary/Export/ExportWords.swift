import CivilTime
import Gazetteer

/// The sentences of an exported trip, in Vietnamese and in English; English for every other language.
struct ExportWords {
  let language: Language

  /// One sentence in the language asked for.
  func say(vi: String, en: String) -> String { language == .vi ? vi : en }

  func duration(_ minutes: Int) -> String {
    let hours = minutes / 60
    let rest = minutes % 60
    let hour = say(vi: "\(hours) giờ", en: "\(hours) h")
    let minute = say(vi: "\(rest) phút", en: "\(rest) min")
    return hours == 0 ? minute : rest == 0 ? hour : hour + " " + minute
  }

  func distance(_ metres: Int) -> String {
    guard metres >= 1_000 else { return "\(metres) m" }
    let tenths = (metres + 50) / 100
    // From 100 km on a tenth says nothing.
    if tenths >= 1_000 { return "\((metres + 500) / 1_000) km" }
    return tenths % 10 == 0 ? "\(tenths / 10) km" : "\(tenths / 10)" + say(vi: ",", en: ".") + "\(tenths % 10) km"
  }

  func date(_ date: CivilDate) -> String {
    say(vi: "\(date.day)/\(date.month)/\(date.year)", en: "\(date.day) \(month(date.month)) \(date.year)")
  }

  func longDate(_ date: CivilDate) -> String { weekday(date.weekday) + " " + self.date(date) }

  func mode(_ mode: TravelMode) -> String {
    switch mode {
    case .walk: say(vi: "đi bộ", en: "on foot")
    case .bicycle: say(vi: "xe đạp", en: "by bicycle")
    case .motorbike: say(vi: "xe máy", en: "by motorbike")
    case .car: say(vi: "ô tô", en: "by car")
    }
  }

  func openness(_ openness: Openness) -> String {
    switch openness {
    case .open: say(vi: "mở cửa", en: "open")
    case .closed: say(vi: "đóng cửa", en: "closed")
    case .unknown: say(vi: "giờ mở cửa chưa rõ", en: "hours unknown")
    }
  }

  /// Dong with thousands apart, or the words of the gazetteer.
  func ticket(_ ticket: String) -> String {
    guard let amount = TicketPrice.amount(ticket) else { return ticket }
    guard amount > 0 else { return say(vi: "miễn phí", en: "free") }
    let digits = Array(String(amount))
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += say(vi: ".", en: ",") }
      grouped.append(digit)
    }
    return say(vi: grouped + " đồng", en: grouped + " VND")
  }

  func travel(_ travel: Travel) -> String {
    guard let metres = travel.metres, let minutes = travel.minutes else {
      return say(vi: "chưa rõ đường đi", en: "the way is not known")
    }
    let way = "\(distance(metres)), " + say(vi: "khoảng ", en: "about ") + duration(minutes) + " " + mode(travel.mode)
    return travel.certainty == .published ? way : way + say(vi: " (ước tính)", en: " (estimated)")
  }

  private func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: say(vi: "Thứ Hai", en: "Monday")
    case .tuesday: say(vi: "Thứ Ba", en: "Tuesday")
    case .wednesday: say(vi: "Thứ Tư", en: "Wednesday")
    case .thursday: say(vi: "Thứ Năm", en: "Thursday")
    case .friday: say(vi: "Thứ Sáu", en: "Friday")
    case .saturday: say(vi: "Thứ Bảy", en: "Saturday")
    case .sunday: say(vi: "Chủ nhật", en: "Sunday")
    }
  }

  private func month(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : ""
  }
}
