import Booking
import CivilTime
import Gazetteer
import Itinerary
import Screens
import TextShaping

/// What was found besides places, for people: under headings, the first few of each.
struct BeyondPage {
  let outcome: BeyondOutcome

  var lines: [String] {
    outcome.beyond.sections.filter { !$0.rows.isEmpty }.flatMap { section in
      let shown = section.rows.prefix(Beyond.most)
      let count = shown.count == section.total ? "" : " (\(shown.count)/\(section.total))"
      return ["", title(section.kind)[outcome.language] + count]
        + shown.map { Fitting.truncate("  " + line($0), to: 80) }
    }
  }

  private func title(_ kind: Beyond.Section.Kind) -> Wording {
    switch kind {
    case .trips: Wording(vi: "Chuyến đi của tôi", en: "My trips", fr: "Mes itinéraires", ja: "自分の旅程")
    case .notes: Wording(vi: "Ghi chú của tôi", en: "My notes", fr: "Mes notes", ja: "自分のメモ")
    case .bookings: Wording(vi: "Yêu cầu của tôi", en: "My requests", fr: "Mes demandes", ja: "自分の依頼")
    case .events:
      Wording(
        vi: "Chiến dịch 1954 theo từng ngày", en: "The battle of 1954, day by day",
        fr: "La bataille de 1954, jour par jour", ja: "1954年の戦い、日ごとの出来事")
    }
  }

  private func line(_ found: Found) -> String {
    switch found {
    case .trip(let trip): return "\(trip.name)  \(trip.id.rawValue)"
    case .note(let trip, let stop):
      return "\(stop.note)  (\(trip.name), \(outcome.names[stop.place] ?? stop.place.rawValue))"
    case .booking(let booking):
      let request = booking.request
      return "\(request.claim)  \(request.from)  \(outcome.names[request.provider] ?? request.provider.rawValue)"
    case .event(let event): return "\(event.date)  \(event.title.text(outcome.language))"
    }
  }
}
