/// What a phrase does in a query.
enum PhraseMeaning: Hashable, Sendable {
  case category(String)
  /// "near": a place follows.
  case near
  /// `の近く`: a place stands before.
  case nearAfter
  /// "near me": no place.
  case nearHere
  /// "nearby": a place follows, or none is meant.
  case nearPerhaps
  case open
  /// Only with a time: `mở lúc 14h`, while `mở` alone is any word.
  case openWithTime
  case time(TimeWord)
  /// Joins a time to what stands before it: "at", "on".
  case timeLink
  case free
  case children
  /// A commune's name, by its place in the list of names.
  case communeName(Int)
  /// "xã" before a name.
  case unit(String)
  /// "commune" after a name, or with "of" before it.
  case unitOfEurope(String)
  /// "of", between "commune" and its name.
  case of
  /// "in", before a commune.
  case inside
  /// The city or the province: all there is lies in it or around it, so "in Dien Bien Phu" narrows nothing.
  case everywhere
  /// "where is": optional.
  case question
  /// "the": optional.
  case stop
  /// "where" after a word: what follows tells of that place.
  case describing
  /// Means nothing, and keeps its words from meaning something: "free wifi".
  case plain

  /// What of the chips it belongs to.
  var aspect: Intent.Aspect? {
    switch self {
    case .category: .category
    case .near, .nearAfter, .nearHere, .nearPerhaps: .near
    case .open, .openWithTime: .open
    case .free: .free
    case .children: .children
    case .unit, .unitOfEurope: .commune
    case .time, .timeLink, .communeName, .of, .inside, .everywhere, .question, .stop, .describing, .plain: nil
    }
  }

  /// Whether shorter phrases inside this one are no phrases: `ở đâu` in `ăn ở đâu`, `Chùa` in `Tủa Chùa`.
  var hidesWhatItContains: Bool {
    switch self {
    case .time, .timeLink, .of, .inside, .unit, .unitOfEurope, .stop, .describing: false
    default: true
    }
  }
}

/// A word for a moment.
enum TimeWord: Hashable, Sendable {
  case now
  /// So many days from today.
  case day(Int)
  /// Monday is 0.
  case weekday(Int)
  case weekend
  case part(DayPart)
  /// A part of today: "tonight".
  case today(DayPart)
  /// A part of tomorrow: `sáng mai`.
  case tomorrow(DayPart)
  case noon, midnight
  /// Before or after the hour: am, `sáng`, 午前.
  case beforeNoon, afterNoon
  /// `giờ`, "heures", 時 after a number.
  case hours
  /// `rưỡi`, 半.
  case half
  case minutes
  /// "24/7": no moment of its own.
  case allDay
}

/// Parts of the day, each with the hour that stands for it.
enum DayPart: Hashable, Sendable {
  case morning, midday, afternoon, evening, night, whole

  var hour: Int {
    switch self {
    case .morning: 9
    case .midday: 12
    case .afternoon: 15
    case .evening: 19
    case .night: 21
    case .whole: 10
    }
  }

  /// When it is over.
  var end: Int {
    switch self {
    case .morning: 12
    case .midday: 14
    case .afternoon: 18
    case .evening: 23
    case .night, .whole: 24
    }
  }
}
