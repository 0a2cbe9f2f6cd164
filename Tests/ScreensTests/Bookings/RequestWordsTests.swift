import Booking
import CivilTime
import Gazetteer
import SyncProtocol
import Testing

@testable import Screens

@Suite struct RequestWordsTests {
  private func words(_ language: Language = .en, by means: RequestWords.Means = .keys) -> RequestWords {
    RequestWords(language, by: means)
  }

  /// A request for a stay on 5 December, as far as the events and the hub's word lead.
  private func booking(
    _ events: [DeliveryEvent], _ status: BusinessStatus? = nil, reason: String = ""
  ) throws -> Booking {
    let provider = try #require(EntryID(rawValue: "hs-ban-men"))
    let now = try #require(CivilDateTime(iso: "2026-12-01T09:00"))
    var draft = BookingDraft(product: .homestay, provider: provider)
    (draft.from, draft.until, draft.name, draft.phone) = ("2026-12-05", "2026-12-06", "An", "0912345678")
    let request = try draft.validated(
      today: now.date, id: BookingID(unixMilliseconds: 1, random: [UInt8](repeating: 1, count: 10)),
      claim: ClaimReference(random: [0, 0, 1, 1]), createdAt: now, language: .vi, consent: GivenConsent(at: now),
      key: try #require(DeviceKey([UInt8](repeating: 3, count: 32))).key(for: provider)
    ).get()
    let sent = try events.reduce(Booking(request)) { try $0.applying($1, at: now, reason: reason) }
    return try status.map { try sent.told($0, at: now, reason: reason) } ?? sent
  }

  private let arrived: [DeliveryEvent] = [.queue, .send, .acknowledge]

  /// The same words for all; a screen has room for the name alone.
  @Test(arguments: Language.allCases) func whatBecameOfTheFileIsToldInOneWay(_ language: Language) {
    let recovery = Recovery(file: "/data/outbox-damaged-1.db", saved: 31, damaged: 42)
    let told = words(language, by: .commands).recovered(recovery)
    #expect(told.contains("31") && told.contains("42") && told.contains(recovery.file))
    #expect(words(language).recovered(recovery) == told.replacing("/data/", with: ""))
  }

  @Test(arguments: Language.allCases) func whatCannotBeReadIsNamed(_ language: Language) throws {
    let words = words(language)
    #expect(words.unreadable([]) == nil)
    let two = try #require(words.unreadable(["HB-1", "HB-2"]))
    #expect(two.contains("HB-1, HB-2") && two.hasPrefix(words.say(.voucherAttention)))
    let many = try #require(words.unreadable((1...99).map { "HB-\($0)" }))
    #expect(many.hasSuffix("HB-5, …"))
    #expect(words.attention(Standing.unreadable).happened != words.attention(Standing.damaged).happened)
  }

  /// It is kept and sent later, so that nobody has to ask again; an offer is not sent at all.
  @Test(arguments: Language.allCases) func whatANewerProgramReadsIsToldSo(_ language: Language) {
    func attention(_ name: String) -> RequestWords.Attention { words(language).attention(name) }
    let (request, offer) = (attention(Standing.unreadable), attention(Standing.unreadableOffer))
    #expect(request.advice != attention(Problem.Kind.clientTooOld.rawValue).advice)
    #expect(offer.happened != request.happened && offer.advice != request.advice)
    #expect(!offer.happened.contains(Standing.unreadableOffer), "\(offer.happened)")
  }

  /// The words for each kind are chosen by a switch over all of them, so that the compiler asks for those of a new one;
  /// this looks at what they are.
  @Test(arguments: Problem.Kind.allCases.map(\.rawValue)) func everyRefusalHasSentences(_ kind: String) {
    var spoken: Set<String> = []
    for language in Language.allCases {
      let attention = words(language).attention(kind)
      for text in [attention.happened, attention.advice] {
        #expect(text.hasSuffix(language == .ja ? "。" : ".") && !text.contains("{"), "\(language): \(text)")
      }
      #expect(attention.happened != attention.advice && !attention.happened.contains(kind))
      spoken.insert(attention.happened)
    }
    #expect(spoken.count == Language.allCases.count, "each language its own")
  }

  @Test func theAdviceFitsTheReason() {
    func advice(_ kind: Problem.Kind) -> String { words().attention(kind.rawValue).advice }
    #expect(advice(.tooLarge).contains("note") && advice(.revokedDevice).contains("enrolled"))
    #expect(advice(.clientTooOld).contains("newer") && advice(.staleRevision).contains("Sync"))
    #expect(Set(Problem.Kind.allCases.map(advice)).count >= 9)
  }

  @Test(arguments: Language.allCases) func whatIsNotKnownIsToldByItsName(_ language: Language) throws {
    #expect(words(language).attention("house-closed").happened.contains("house-closed"))
    let blocked = try booking([.queue, .refuse], reason: "odd")
    #expect(words(language).attention(blocked, nil)?.happened.contains("odd") == true)
    #expect(try words(language).attention(booking([.queue, .refuse]), nil) == words(language).attention("malformed"))
    let declined = try booking(arrived, .declined, reason: "house-closed")
    let reason = try #require(words(language).reason(declined))
    #expect(reason.text.contains("house-closed") && reason.text.count > 20)
  }

  @Test func nothingIsRefusedWhereNothingWas() throws {
    for events in [[], [.queue], arrived] { #expect(try words().attention(booking(events), nil) == nil) }
    #expect(
      try words().attention(booking(arrived), Standing(attention: "stale-revision"))?.advice.contains("Sync") == true)
  }

  @Test(arguments: Language.allCases) func aReasonIsInTheReadersLanguageAndQuotesPeople(_ language: Language) throws {
    func text(_ status: BusinessStatus, _ reason: String) throws -> String? {
      try words(language).reason(booking(arrived, status, reason: reason))?.text
    }
    let full = "Nhà kín chỗ"
    #expect(try text(.declined, full)?.hasPrefix(Words.text(.reasonDeclined, language)) == true)
    #expect(try text(.declined, full)?.contains(full) == true && text(.cancelled, full)?.contains(full) == true)
    #expect(try text(.declined, "product-withdrawn") == Words.text(.reasonProductWithdrawn, language))
    #expect(try text(.cancelled, "rounds") == Words.text(.reasonRounds, language))
    #expect(try text(.expired, "") == Words.text(.reasonExpired, language) && text(.cancelled, "") == nil)
    #expect(try text(.confirmed, full) == full && text(.confirmed, "") == nil && text(.pending, "") == nil)
  }

  @Test func theNextStepNamesKeysOrCommands() throws {
    let queued = try booking([.queue])
    #expect(queued.request.waitsForProvider)
    let offered = try booking(arrived, .offered)
    #expect(words().next(offered, nil).contains("(a)"))
    #expect(words(by: .commands).next(offered, nil).contains("hoaban bookings accept \(offered.request.claim)"))
    let confirmed = try booking(arrived, .confirmed)
    for means in [RequestWords.Means.keys, .commands] {
      #expect(words(by: means).next(confirmed, nil) == "All is settled; arrive on Sat 5 Dec 2026.")
      #expect(words(by: means).next(queued, nil) == Words.text(.nextWaitProvider, .en))
    }
  }
}
