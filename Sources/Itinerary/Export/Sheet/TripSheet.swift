import Gazetteer
import Geography
import OpeningHours

/// A trip on paper: what one needs on the way where there is no screen, and room to write.
struct TripSheet {
  let words: ExportWords
  let attribution: Attribution
  /// Of every place of the trip.
  let entries: [EntryID: Entry]

  func text(_ schedule: Schedule) -> String {
    let page = TextPage(words: words)
    let days = schedule.days.map { day in
      var parts = page.parts(day) { more($0, day) }
      parts[parts.count - 1] += notes
      return PaperPages.Block(heading: page.heading(day), parts: parts)
    }
    let pages = PaperPages(title: words.tripName(schedule.trip), numbering: words.page)
    return pages.text([.init(parts: [page.overview(schedule)])] + days + [.init(parts: sources(schedule.trip))])
  }

  /// What paper has to say besides: the name to show on the way, the hours of that day, and where it is.
  private func more(_ stop: ScheduledStop, _ day: ScheduledDay) -> [String] {
    guard let place = stop.place else { return [] }
    var items: [String] = []
    let local = PrintedText.cleaned(place.header.names.name(.vi))
    if local != words.placeName(stop) { items.append(local) }
    if let hours = words.hours(of: place, on: day.date) { items.append(hours) }
    if let position = place.header.position {
      let (latitude, longitude) = (position.coordinate.latitude, position.coordinate.longitude)
      items.append("\(Degrees.text(latitude)),\(Degrees.text(longitude)); \(words.accuracy(position))")
    }
    return items.flatMap { PrintedText.wrapped($0, first: TextPage.indent, rest: TextPage.indent) }
  }

  /// Two lines to write on.
  private var notes: [String] {
    let label = words.noteLabel + words.colon
    let rest = String(repeating: "_", count: PrintedText.width - PrintedText.columns(label))
    return ["", label + rest, "", String(repeating: "_", count: PrintedText.width)]
  }

  /// A part each, so that a long list can go on on the next page.
  private func sources(_ trip: Trip) -> [[String]] {
    var seen: Set<String> = []
    let named = trip.places.compactMap { entries[$0] }.flatMap { entry in
      entry.provenance.sources
        + [FactKey.hours, .ticket, .visitMinutes].flatMap { entry.fact($0)?.provenance.sources ?? [] }
    }.filter { seen.insert($0).inserted }
    let label = named.isEmpty ? [] : [PrintedText.wrapped(words.sourcesLabel + words.colon)]
    return [PrintedText.wrapped(words.credit(attribution))] + label
      + named.map { PrintedText.wrapped(PrintedText.cleaned($0), first: "- ", rest: "  ") }
  }
}
