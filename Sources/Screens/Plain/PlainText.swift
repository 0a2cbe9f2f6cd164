import Booking
import Canvas
import Cartography
import CivilTime
import Gazetteer
import Geography
import Itinerary

/// The guide line by line, for screen readers, `TERM=dumb` and pipes: the same model as the screens, told in order.
extension Model {
  /// Rows of a list that are told at once.
  static let plainPage = 10

  /// What there is to read now.
  public func plainText() -> [String] {
    var lines = ["", "== \(say(Frame.title(tab))) =="]
    switch tab {
    case .explore: lines += explore.focus == .detail ? plainDetail() : plainList()
    case .map where showsPanorama: lines += plainPanorama()
    case .map where showsBattle: lines += plainBattle()
    case .map: lines += plainMap()
    case .trip: lines += plainTrip()
    case .bookings: lines += plainBookings()
    case .calendar: lines += plainCalendar()
    case .help: lines += HelpView.lines(self, width: 76).map(\.text)
    }
    if let prompt { lines += plainPrompt(prompt) }
    if let toast { lines.append("* " + toast.text) }
    let tabs = language.list(Tab.allCases.map { say(Frame.title($0)) })
    return lines + ["[\(tabs)]", plainKeys()]
  }

  private func plainDetail() -> [String] {
    var number = 0
    return ExploreView.detailLines(self, width: 76).map { line in
      guard line.link != nil else { return line.text }
      number += 1
      return "\(number). \(line.text)"
    }
  }

  private func plainTrip() -> [String] {
    guard let schedule else { return [say(.emptyTrips)] }
    let text = PlanText(model: self, width: 76)
    var number = 0
    let words = ScheduleWords(model: self)
    return [words.headline(schedule.trip), words.verdict(schedule)]
      + PlanRow.all(schedule).flatMap { row -> [String] in
        number += 1
        let current = number - 1 == trips.selection.index ? " <" : ""
        let title = text.titleIndex(row)
        return text.lines(row).enumerated().map { index, line in
          (index == title ? "\(number). " : "   ") + line.text + (index == title ? current : "")
        }
      }
  }

  private func plainBookings() -> [String] {
    if let form = bookings.form {
      let problems = form.draft.problems(today: now.date)
      return [say(.requestTo, BookingsView.providerName(form.draft.provider, self)), say(.staysOnDevice)]
        + (form.isTaken == false ? [say(.providerTakesNone)] : []) + [say(.consentIntro)]
        + form.draft.fields.enumerated().map { index, field in
          let mark = index + 1 == form.row ? "> " : "  "
          let problem = problems.first { $0.field == field && (form.tried || form.left.contains(field)) }
          let trouble = problem.map { " ! " + BookingWords.problem($0, language) } ?? ""
          return "\(mark)\(say(BookingWords.label(field)))\(Words.colon(language))\(form.draft[field])\(trouble)"
        }
    }
    if bookings.bookings.isEmpty { return [say(bookings.kept == nil ? .emptyBookings : .emptyBookingsDraft)] }
    return [CourierText.line(self).text]
      + bookings.bookings.enumerated().flatMap { index, booking in
        ["\(index + 1). " + language.list([booking.request.claim.rawValue, say(RequestWords.state(booking))])]
          + (index == bookings.selection.index
            ? RequestText(booking, self).lines(width: 74).map { "   " + $0.text } : [])
      }
  }

  private func plainPrompt(_ prompt: Prompt) -> [String] {
    switch prompt {
    case .line(let line):
      [
        TripPrompts.title(line.purpose, self) + Words.colon(language) + line.field.text,
        line.problem ?? TripPrompts.hint(line.purpose, self),
      ]
    case .confirm(let confirm): [confirm.question, say(.confirmKeys)]
    case .proposal(let proposal): ProposalView.plain(proposal, self)
    case .code(let code): code.items.flatMap { [$0.title, $0.text] }
    case .voucher(let voucher): VoucherView.plain(voucher, self)
    case .help(let help):
      [say(.helpTitle)]
        + PromptRows.help(help, self).map { binding in
          "\(binding.keyName): \(say(binding.sentence))" + (binding.disabled.map { " (\(say($0)))" } ?? "")
        }
    case .tripForm(let form): TripFormView.plain(form, self)
    case .comparison(let compare):
      [CompareText(model: self, prompt: compare, width: 76).title]
        + CompareText(model: self, prompt: compare, width: 76).lines.map(\.text) + [say(.comparePlainKeys)]
    case .palette(let palette) where palette.pick != nil:
      [palette.pick?.title(self) ?? "", say(.pickHint)]
        + PromptRows.palette(palette, self).enumerated().map { index, row in
          switch row {
          case .place(let hit): "\(index + 1). \(hit.header.names.name(language))"
          default: "\(index + 1). \(say(.pickNone))"
          }
        }
    case .palette(let palette):
      [say(.paletteTitle)]
        + palette.places.enumerated().map { "\($0 + 1). \($1.header.names.name(language))" }
        + palette.beyond.rows.enumerated().map { "\(palette.places.count + $0 + 1). \($1.title(self))" }
    }
  }

  private func plainKeys() -> String {
    let shown = bindings.filter { $0.footer != nil && $0.disabled == nil }.sorted {
      ($0.footer ?? 0) < ($1.footer ?? 0)
    }
    return "[" + language.list(shown.map { "\($0.keyName) \(say($0.label))" }) + "]"
  }
}
