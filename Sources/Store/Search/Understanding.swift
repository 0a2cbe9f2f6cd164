import Gazetteer
import SearchIndex

/// What is told of how a query was understood.
struct Understanding {
  let understood: Understood

  init(reading: QueryReading, near: Neighbourhood?, readings: [WordReading]) {
    var text = reading.withCategory.text
    for reading in readings {
      if let range = text.firstRange(of: reading.typed) { text.replaceSubrange(range, with: reading.meant) }
    }
    understood = Understood(
      text: text, intents: reading.intents(near: near),
      respellings: readings.map { Respelling(typed: $0.typed, meant: $0.meant, reason: Self.reason($0.reason)) })
  }

  private static func reason(_ reason: WordReading.Reason) -> Respelling.Reason {
    switch reason {
    case .telex: .telex
    case .vni: .vni
    case .slip: .slip
    case .spacing: .spacing
    case .variant: .variant
    }
  }
}
