import CivilTime

extension TimeSpan {
  var text: String {
    if isBareHour { return "\(start.usual / 60)-\(start.usual / 60)" }
    var text = start.text
    if let end { text += "-" + end.text }
    if let period { text += "/" + (isPeriodInMinutes ? "\(period)" : ClockTime(minutes: period).description) }
    return text + (hasOpenEnd ? "+" : "")
  }
}

extension TimePoint {
  var text: String {
    switch self {
    case .clock(let minutes): ClockTime(minutes: minutes).description
    case .sun(let event, 0): event.rawValue
    case .sun(let event, let offset):
      "(" + event.rawValue + (offset < 0 ? "-" : "+") + ClockTime(minutes: abs(offset)).description + ")"
    }
  }
}
