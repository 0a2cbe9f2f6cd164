/// What the guide says in Japanese of when a place is open.
extension Japanese {
  static let opening: [Word: String] = [
    .hoursOpenUntil: "{0}まで開いています",
    .hoursOpenUntilAtLeast: "少なくとも{0}まで開いています",
    .hoursClosesIn: "あと{0}で閉まります",
    .hoursOpenAllDay: "本日は終日開いています",
    .hoursOpenEnd: "開いています（閉まる時刻は不明）",
    .hoursOpens: "閉まっています（{0}に開きます）",
    .hoursClosedToday: "本日休み（{0}に開きます）",
    .hoursHoliday: "本日休み（{0}）、{1}に開きます",
    .hoursClosedUntil: "{0}まで閉まっています",
    .hoursUncertain: "不確か",
    .hoursUncertainFor: "不確か（{0}）",
    .momentToday: "{0}",
    .momentTomorrow: "明日{0}",
    .momentOnDay: "{0}曜日{1}",
    .momentOnWholeTomorrow: "明日",
    .momentOnWholeDay: "{0}曜日",
    .dayClosed: "休み",
    .dayAllHours: "終日",
    .dayFrom: "{0}から",
    .dayAtLeast: "{0}（以降も）",
  ]
}
