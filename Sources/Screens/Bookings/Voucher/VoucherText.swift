public import Booking
import Canvas
import CivilTime
public import Gazetteer
import Geography
import TextShaping

/// A voucher in words, as a page of text.
struct VoucherText {
  let voucher: Voucher
  /// Nil where the gazetteer no longer has the provider.
  let provider: Entry?
  let language: Language
  /// As on the screen's glyphs.
  var dash = "–"
  /// A page that is taken along tells commands.
  var means = RequestWords.Means.commands

  private var booking: Booking { voucher.booking }
  private var request: BookingRequest { voucher.booking.request }
  private var figures: Figures { Figures(language) }

  private var words: RequestWords { RequestWords(language, by: means) }

  private func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }

  var title: String { say(.voucherTitle, request.claim.rawValue) }

  /// Everything but the title.
  func lines(width: Int) -> [StyledLine] {
    func labelled(_ word: Word, _ text: String, _ style: Style = .text) -> [StyledLine] {
      StyledLine.labelled(say(word), text, width, language, style: style)
    }
    var lines: [StyledLine] = []
    if booking.status != .confirmed { lines += StyledLine.wrapped(say(.voucherNot), width, Style(.warn)) }
    lines += labelled(.bookingReference, request.claim.rawValue, Style(.title))
    lines += labelled(.voucherWhat, say(RequestWords.product(request.product)))
    lines += labelled(.bookingDates, dates)
    let terms = voucher.terms
    let party = words.party(terms)
    lines += labelled(party.label, party.text)
    if let amount = terms.amount { lines += labelled(.bookingAgreed, figures.dong(amount)) }
    lines += place(width)
    lines += labelled(.voucherAnswers, names.first ?? request.provider.rawValue)
    lines += labelled(.voucherWay, say(way) + since { if case .delivery = $0.state { true } else { false } })
    lines += labelled(
      .voucherAnswer, say(answer) + since { if case .status = $0.state { true } else { false } },
      Style(booking.status == .confirmed ? .ok : .text))
    if let reason = words.reason(booking) { lines += labelled(reason.label, reason.text) }
    let revision = voucher.standing.revision
    lines += labelled(.voucherRevision, revision > 0 ? "\(revision)" : say(.voucherNoRevision))
    if let attention = words.attention(booking, voucher.standing) {
      lines += labelled(.voucherAttention, words.together([attention.happened, attention.advice]), Style(.danger))
    }
    lines += labelled(.bookingNext, words.next(booking, voucher.standing))
    return lines + StyledLine.wrapped(say(.voucherAsOf, words.moment(booking.updatedAt)), width, .muted)
  }

  /// What is asked for, in a line.
  var summary: String {
    say(RequestWords.product(request.product)) + Words.colon(language) + (names.first ?? request.provider.rawValue)
  }

  var dates: String { words.dates(voucher.terms, nights: voucher.nights, dash: dash) }

  /// The reader's name for the provider, then the Vietnamese one, which is asked for on the way.
  private var names: [String] {
    guard let provider else { return [] }
    let own = provider.header.names.name(language)
    return [own] + [provider.header.names[.vi] ?? own].filter { $0 != own }
  }

  /// As far as it is known: nothing is made up where it is not.
  private func place(_ width: Int) -> [StyledLine] {
    guard let provider else { return StyledLine.labelled(say(.voucherWhere), say(.voucherGone), width, language) }
    let name = names.first.map { first in first + names.dropFirst().map { " (\($0))" }.joined() } ?? ""
    var lines = StyledLine.labelled(say(.voucherWhere), name, width, language)
    if let commune = provider.commune.now {
      lines += StyledLine.labelled(say(.communeNow), commune, width, language)
    }
    guard let position = provider.header.position else {
      return lines + StyledLine.wrapped(say(.positionUnknown), width, Style(.warn))
    }
    let accuracy = figures.distance(Double(position.accuracyMetres))
    let words = position.isGoodForWalking ? say(.positionGood, accuracy) : say(.positionWithin, accuracy)
    let text = figures.coordinate(position.coordinate) + " (\(words))"
    return lines + StyledLine.labelled(say(.position), text, width, language)
  }

  private var way: Word { booking.delivery == .received ? .voucherReceived : RequestWords.state(booking) }

  private var answer: Word { booking.status == nil ? .voucherNoAnswer : RequestWords.state(booking) }

  private func since(_ isIt: (Booking.Step) -> Bool) -> String {
    booking.history.last(where: isIt).map { " (\(words.moment($0.at)))" } ?? ""
  }
}

extension Voucher {
  /// The page as plain lines, the title first.
  ///
  /// - Parameters:
  ///   - provider: Nil where the gazetteer no longer has it.
  ///   - width: In columns, at least 20.
  public func page(_ provider: Entry?, _ language: Language, width: Int = 80) -> [String] {
    let text = VoucherText(voucher: self, provider: provider, language: language)
    return Fitting.wrap(text.title, to: width) + [""] + text.lines(width: width).map(\.text)
  }
}
