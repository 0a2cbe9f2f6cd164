import Foundation
import Gazetteer
import Testing

@testable import Itinerary

struct TripExportTests {
  @Test func plainText() throws {
    let page = """
      Hai ngày ở Điện Biên
      ====================
      2 days from 5 December 2026, 08:00-18:00, by motorbike
      Cost: at least 20,000 VND

      Day 1: Saturday 5 December 2026
      -------------------------------
      08:00-10:30  Đồi A1
                   2 h 30 min, open, ticket: 20,000 VND
                   * Mang theo nước *uống* và mũ [rộng] vành
                -> 12.3 km, about 42 min by motorbike (estimated)
      13:30-14:30  Bảo tàng
                   1 h (assumed), open, ticket: hỏi tại quầy
                   ! closed on arrival, opens at 13:30, a wait of 2 h 18 min
                -> the way is not known
      14:30-15:30  gone
                   1 h (assumed), hours unknown
                   ! no longer in the gazetteer
                   ! the time to get there is not known or counted
      In all: travel 42 min (12.3 km), visits 4 h 30 min, waiting 2 h 18 min, ends at
      15:30

      Day 2: Sunday 6 December 2026
      -----------------------------
      08:00-09:30  Hang động
                   1 h 30 min, ticket: free
                   ! nobody says when it is open
      In all: visits 1 h 30 min, ends at 09:30

      """
    #expect(TripExport.text(try ExportSample.schedule(), language: .en) == page)
  }

  @Test func vietnameseText() throws {
    let page = """
      Hai ngày ở Điện Biên
      ====================
      2 ngày, 08:00-18:00, xe máy
      Chi phí: ít nhất 20.000 đồng
      ! chưa chọn ngày nên chưa kiểm tra giờ mở cửa

      Ngày 1
      ------
      08:00-10:30  Đồi A1
                   2 giờ 30 phút, vé: 20.000 đồng
                   * Mang theo nước *uống* và mũ [rộng] vành
                -> 12,3 km, khoảng 42 phút xe máy (ước tính)
      11:12-12:12  Bảo tàng
                   1 giờ (giả định), vé: hỏi tại quầy
                -> chưa rõ đường đi
      12:12-13:12  gone
                   1 giờ (giả định), giờ mở cửa chưa rõ
                   ! không còn trong dữ liệu
                   ! chưa rõ thời gian đi đến, chưa tính vào lịch
      Tổng: đi lại 42 phút (12,3 km), tham quan 4 giờ 30 phút, xong lúc 13:12

      Ngày 2
      ------
      08:00-09:30  Hang động
                   1 giờ 30 phút, vé: miễn phí
                   ! chưa có thông tin giờ mở cửa
      Tổng: tham quan 1 giờ 30 phút, xong lúc 09:30

      """
    #expect(TripExport.text(try ExportSample.schedule(start: nil), language: .vi) == page)
  }

  @Test func frenchText() throws {
    let page = """
      Hai ngày ở Điện Biên
      ====================
      2_jours à partir du 5_décembre 2026, 08:00-18:00, à moto
      Coût_: au moins 20_000_VND

      Jour 1_: samedi 5_décembre 2026
      -------------------------------
      08:00-10:30  Đồi A1
                   2_h_30, ouvert, entrée_: 20_000_VND
                   * Mang theo nước *uống* và mũ [rộng] vành
                -> 12,3_km, environ 42_min à moto (estimation)
      13:30-14:30  Bảo tàng
                   1_h (supposé), ouvert, entrée_: hỏi tại quầy
                   ! fermé à l’arrivée, ouvre à 13:30, attente de 2_h_18
                -> chemin inconnu
      14:30-15:30  gone
                   1_h (supposé), horaires inconnus
                   ! n’est plus dans les données
                   ! temps de trajet inconnu, non compté
      Total_: trajets 42_min (12,3_km), visites 4_h_30, attente 2_h_18, fin à 15:30

      Jour 2_: dimanche 6_décembre 2026
      ---------------------------------
      08:00-09:30  Hang động
                   1_h_30, entrée_: gratuit
                   ! horaires inconnus
      Total_: visites 1_h_30, fin à 09:30

      """
    let text = TripExport.text(try ExportSample.schedule(), language: .fr)
    #expect(text.replacing("\u{A0}", with: "_") == page)
  }

  @Test func japaneseText() throws {
    let page = """
      Hai ngày ở Điện Biên
      ====================
      2026年12月5日から2日間、08:00-18:00、バイク
      費用：少なくとも20,000ドン

      1日目：2026年12月5日(土)
      ------------------------
      08:00-10:30  Đồi A1
                   2時間30分、開いています、入場料：20,000ドン
                   * Mang theo nước *uống* và mũ [rộng] vành
                -> 12.3 km、バイクで約42分（推定）
      13:30-14:30  Bảo tàng
                   1時間（想定）、開いています、入場料：hỏi tại quầy
                   ! 到着時は閉まっていて、13:30に開きます（2時間18分待ち）
                -> 道は不明です
      14:30-15:30  gone
                   1時間（想定）、開館時間は不明
                   ! データにもうありません
                   ! 移動時間は不明で、含めていません
      合計：移動42分（12.3 km）、見学4時間30分、待ち時間2時間18分、15:30終了

      2日目：2026年12月6日(日)
      ------------------------
      08:00-09:30  Hang động
                   1時間30分、入場料：無料
                   ! 開館時間は不明です
      合計：見学1時間30分、09:30終了

      """
    #expect(TripExport.text(try ExportSample.schedule(), language: .ja) == page)
  }

  @Test func markdown() throws {
    let page = #"""
      # Hai ngày ở Điện Biên

      2 days from 5 December 2026, 08:00-18:00, by motorbike

      Cost: at least 20,000 VND

      ## Day 1: Saturday 5 December 2026

      1. **08:00-10:30** Đồi A1
         - Visit: 2 h 30 min, open, ticket: 20,000 VND
         - Note: Mang theo nước \*uống\* và mũ \[rộng\] vành
      2. **13:30-14:30** Bảo tàng
         - Way: 12.3 km, about 42 min by motorbike (estimated)
         - Visit: 1 h (assumed), open, ticket: hỏi tại quầy
         - Mind: closed on arrival, opens at 13:30, a wait of 2 h 18 min
      3. **14:30-15:30** gone
         - Way: the way is not known
         - Visit: 1 h (assumed), hours unknown
         - Mind: no longer in the gazetteer
         - Mind: the time to get there is not known or counted

      In all: travel 42 min (12.3 km), visits 4 h 30 min, waiting 2 h 18 min, ends at
      15:30

      ## Day 2: Sunday 6 December 2026

      1. **08:00-09:30** Hang động
         - Visit: 1 h 30 min, ticket: free
         - Mind: nobody says when it is open

      In all: visits 1 h 30 min, ends at 09:30

      """#
    #expect(TripExport.markdown(try ExportSample.schedule(), language: .en) == page)
  }

  /// From an airport to a bed, with lunch on the way and a party.
  private func wholeDay() throws -> Schedule {
    var trip = try Fixtures.trip(mode: .car, start: "2026-12-05")
    for edit in [
      TripEdit.setStart(try Fixtures.id("airport")), .add(try Fixtures.id("a1-hill"), day: 0, at: nil),
      .add(try Fixtures.id("museum"), day: 0, at: nil), .setDayEnd(day: 0, try Fixtures.id("bed")),
      .setLunch(MealBreak("11:30-13:30/60")), .setWishes(Wishes(party: 4, budget: 50_000)),
      .setLocked(StopID(rawValue: 1), true), .setVisit(StopID(rawValue: 1), 240),
    ] { trip = try trip.applying(edit) }
    let places = [
      try Fixtures.place("airport", name: "Sân bay"), try Fixtures.place("a1-hill", name: "Đồi A1", ticket: "20000"),
      try Fixtures.place("museum", name: "Bảo tàng"), try Fixtures.place("bed", name: "Bản Mển"),
    ]
    let legs = [
      try Fixtures.leg("airport", "a1-hill", metres: 3_000, minutes: 10),
      try Fixtures.leg("a1-hill", "museum", metres: 400, minutes: 2),
      try Fixtures.leg("museum", "bed", metres: 6_000, minutes: 12),
    ]
    return Schedule.make(
      trip, places: Dictionary(places.map { ($0.header.id, $0) }) { first, _ in first },
      network: TravelNetwork(legs: legs, positions: [:]))
  }

  @Test func aDayFromStartToEnd() throws {
    let page = """
      Test
      ====
      1 day from 5 December 2026, 08:00-18:00, by car, 4 people
      Cost: at least 80,000 VND for 4 people, 20,000 VND each
      ! what is known alone passes the budget by 30,000 VND

      Day 1: Saturday 5 December 2026
      -------------------------------
      08:00        Start: Sân bay
                -> 3 km, about 10 min by car
      08:10-12:10  Đồi A1
                   4 h, open, ticket: 20,000 VND, fixed
                -> 400 m, about 2 min by car
      12:12-13:12  Lunch
      13:12-13:42  Bảo tàng
                   30 min, open
                -> 6 km, about 12 min by car
      13:54        End: Bản Mển
      In all: travel 24 min (9.4 km), visits 4 h 30 min, ends at 13:54

      """
    #expect(TripExport.text(try wholeDay(), language: .en) == page)
  }

  @Test func whatEachPaysInFrench() throws {
    let text = TripExport.text(try wholeDay(), language: .fr).replacing("\u{A0}", with: " ")
    #expect(text.contains("\nCoût : au moins 80 000 VND pour 4 personnes, 20 000 VND par personne\n"), "\(text)")
  }

  @Test func aDayFromStartToEndAsMarkdown() throws {
    let page = #"""
      # Test

      1 day from 5 December 2026, 08:00-18:00, by car, 4 people

      Cost: at least 80,000 VND for 4 people, 20,000 VND each

      Mind: what is known alone passes the budget by 30,000 VND

      ## Day 1: Saturday 5 December 2026

      **08:00** Start: Sân bay

      1. **08:10-12:10** Đồi A1
         - Way: 3 km, about 10 min by car
         - Visit: 4 h, open, ticket: 20,000 VND, fixed
      2. **13:12-13:42** Bảo tàng
         - Way: 400 m, about 2 min by car
         - Lunch: 12:12-13:12
         - Visit: 30 min, open

      **13:54** End: Bản Mển (6 km, about 12 min by car)

      In all: travel 24 min (9.4 km), visits 4 h 30 min, ends at 13:54

      """#
    #expect(TripExport.markdown(try wholeDay(), language: .en) == page)
  }

  @Test(arguments: Language.allCases)
  func fitsThePage(_ language: Language) throws {
    for schedule in try [ExportSample.schedule(), ExportSample.schedule(start: nil), ExportSample.hostile()] {
      for page in [
        TripExport.text(schedule, language: language), TripExport.markdown(schedule, language: language),
      ] {
        #expect(page.hasSuffix("\n") && !page.hasSuffix("\n\n"))
        for line in page.split(separator: "\n") {
          #expect(PrintedText.columns(line) <= 80, "\(line)")
          #expect(line.last != " ", "\(line)")
        }
        #expect(!page.unicodeScalars.contains { $0.value == 0x1b || $0.value == 0x202e })
      }
    }
  }

  @Test(arguments: [
    ("a*b_c", #"a\*b\_c"#), ("1. x", #"1\. x"#), ("12) x", #"12\) x"#), ("- x", #"\- x"#), ("+ x", #"\+ x"#),
    ("=== x", #"\=== x"#), ("# x", "\\# x"), ("-x 1.5 --", #"-x 1.5 \--"#), ("<b>&", #"\<b\>\&"#),
    ("`~|!", #"\`\~\|\!"#),
    ("\\", "\\\\"), ("Đồi A1", "Đồi A1"), ("丘1. x", #"丘1\. x"#), ("丘+ 川*", #"丘\+ 川\*"#),
    (String(repeating: "丘", count: 50), String(repeating: "丘", count: 50)),
  ])
  func escapes(_ text: String, _ escaped: String) { #expect(MarkdownPage.escaped(text) == escaped) }

  @Test(arguments: [(0, "0 min"), (59, "59 min"), (60, "1 h"), (125, "2 h 5 min")])
  func durations(_ minutes: Int, _ text: String) { #expect(ExportWords(language: .en).duration(minutes) == text) }

  @Test(arguments: [
    (0, "0 m"), (999, "999 m"), (1_000, "1 km"), (1_250, "1.3 km"), (9_960, "10 km"), (99_900, "99.9 km"),
    (123_456, "123 km"),
  ])
  func distances(_ metres: Int, _ text: String) { #expect(ExportWords(language: .en).distance(metres) == text) }

  @Test(arguments: [
    ("0", "free", "miễn phí"), ("20000", "20,000 VND", "20.000 đồng"), ("999", "999 VND", "999 đồng"),
    ("1234567", "1,234,567 VND", "1.234.567 đồng"), ("ask", "ask", "ask"), ("1e5", "1e5", "1e5"),
  ])
  func tickets(_ ticket: String, _ en: String, _ vi: String) {
    #expect(ExportWords(language: .en).ticket(ticket) == en)
    #expect(ExportWords(language: .vi).ticket(ticket) == vi)
  }
}
