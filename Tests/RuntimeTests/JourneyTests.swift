import Booking
import Canvas
import Gazetteer
import Itinerary
import Runtime
import Screens
import Testing

/// What people do, from key to screen to disk and back.
struct JourneyTests {
  @Test func findOpenPlanAndRequestSurviveARestart() throws {
    let folder = try TemporaryFolder()
    do {
      let guide = try TestGuide(folder: folder)
      guide.runtime.type("/doi a1")
      #expect(guide.runtime.model.explore.selected?.header.id.rawValue == "a1-hill")
      guide.runtime.press(.enter)
      guide.runtime.press(.enter)
      guide.runtime.press(.pageDown)
      guide.runtime.press(.pageDown)
      #expect(guide.screen.contains("Good to about"))
      guide.runtime.type("pf")
      guide.runtime.press(.escape)
      guide.runtime.press(.escape)
      guide.runtime.type("/homestay ban men")
      guide.runtime.press(.enter)
      guide.runtime.type("b")
      Journey.fillIn(guide.runtime)
      #expect(guide.runtime.model.bookings.bookings.count == 1)
      guide.runtime.type("q")
      #expect(guide.runtime.hasQuit)
    }
    let again = try TestGuide(folder: folder)
    #expect(again.runtime.model.trips.current?.places.map(\.rawValue) == ["a1-hill"])
    #expect(again.runtime.model.favourites.map(\.rawValue) == ["a1-hill"])
    let booking = try #require(again.runtime.model.bookings.bookings.first)
    #expect(booking.delivery == .queued)
    let contact = again.runtime.model.bookings.sheets[booking.id]?.contact
    #expect(contact?.name == "Lò Thị Mai" && contact?.phone == "0912345678")
    #expect(booking.request.consent?.version == GivenConsent.currentVersion)
    #expect(booking.nextStep == .waitForProvider)
  }

  @Test(arguments: [
    "doi a1", "đồi a1", "Đồi A1", "d\u{1ED3}i a1", "do\u{0302}\u{0300}i A1", "Eliane 2", "a1 hill", "ELIANE",
  ])
  func finds(_ query: String) throws {
    let guide = try TestGuide()
    guide.runtime.type("/" + query)
    #expect(guide.runtime.model.explore.selected?.header.id.rawValue == "a1-hill")
  }

  /// Vietnamese input methods send the plain letter, then Backspace and the letter with its mark.
  @Test func telexBackspaceSequences() throws {
    let guide = try TestGuide()
    guide.runtime.type("/ddo")
    guide.runtime.press(.backspace)
    guide.runtime.press(.backspace)
    guide.runtime.press(.backspace)
    guide.runtime.type("đo")
    guide.runtime.press(.backspace)
    guide.runtime.type("ô")
    guide.runtime.press(.backspace)
    guide.runtime.type("ồi a1")
    #expect(guide.runtime.model.explore.field.text == "đồi a1")
    #expect(guide.runtime.model.explore.selected?.header.id.rawValue == "a1-hill")
  }

  /// A mark that arrives as an event of its own joins the letter before it.
  @Test func loneCombiningMarksJoinTheirLetter() throws {
    let guide = try TestGuide()
    guide.runtime.type("/")
    for scalar in ["đ", "o", "\u{0302}", "\u{0300}", "i"] { guide.runtime.type(scalar) }
    #expect(guide.runtime.model.explore.field.text.unicodeScalars.elementsEqual("đồi".unicodeScalars))
  }

  @Test func hostilePasteNeverReachesTheScreen() throws {
    let guide = try TestGuide()
    guide.runtime.send(.paste("\u{1B}[2Jdoi\u{07}\u{202E} a1\r\n\u{9B}31m"))
    for cell in guide.runtime.screen().cells {
      for scalar in cell.glyph.unicodeScalars where cell.glyph != Cell.continuation {
        #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x202E)
      }
    }
  }

  @Test func undoAndRedoReachAcrossARestart() throws {
    let folder = try TemporaryFolder()
    do {
      let guide = try TestGuide(folder: folder)
      guide.runtime.type("p")
      guide.runtime.press(.down)
      guide.runtime.type("p")
      guide.runtime.type("3")
      #expect(guide.runtime.model.trips.current?.stops.count == 2)
    }
    let guide = try TestGuide(folder: folder)
    guide.runtime.type("3u")
    #expect(guide.runtime.model.trips.current?.stops.count == 1)
    guide.runtime.press(control: "r")
    #expect(guide.runtime.model.trips.current?.stops.count == 2)
  }

  @Test func stopsMoveAndComeBack() throws {
    let guide = try TestGuide()
    for _ in 0..<3 {
      guide.runtime.type("p")
      guide.runtime.press(.down)
    }
    let before = guide.runtime.model.trips.current?.places
    guide.runtime.type("3")
    guide.runtime.press(.end)
    guide.runtime.type("N")
    #expect(guide.runtime.model.trips.current?.days.count == 2)
    #expect(guide.runtime.model.trips.current?.days.last?.stops.count == 1)
    guide.runtime.type("u")
    #expect(guide.runtime.model.trips.current?.places == before)
    #expect(guide.runtime.model.trips.current?.days.count == 1)
    guide.runtime.type("K")
    #expect(guide.runtime.model.trips.current?.places != before)
  }

  @Test func aDestructiveActDoesNotTakeEnterForYes() throws {
    let guide = try TestGuide()
    guide.runtime.type("p3D")
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.trips.histories.count == 1)
    guide.runtime.type("D")
    guide.runtime.type("y")
    #expect(guide.runtime.model.trips.histories.isEmpty)
  }

  @Test func theFormSaysWhatIsWrongAndLosesNothing() throws {
    let folder = try TemporaryFolder()
    do {
      let guide = try TestGuide(folder: folder)
      guide.runtime.type("/homestay ban men")
      guide.runtime.press(.enter)
      guide.runtime.type("b")
      guide.runtime.send(.paste("2020-01-01"))
      guide.runtime.press(control: "s")
      #expect(guide.runtime.model.bookings.bookings.isEmpty)
      #expect(guide.runtime.model.bookings.form?.draft.from == "2020-01-01")
      guide.runtime.press(.down)
      // The process ends here, without a word.
    }
    let again = try TestGuide(folder: folder)
    #expect(again.runtime.model.bookings.kept?.from == "2020-01-01")
    again.runtime.type("4r")
    #expect(again.runtime.model.bookings.form?.draft.from == "2020-01-01")
  }

  @Test func hangingUpKeepsWhatStandsInTheForm() throws {
    let folder = try TemporaryFolder()
    do {
      let guide = try TestGuide(folder: folder)
      guide.runtime.type("/homestay ban men")
      guide.runtime.press(.enter)
      guide.runtime.type("b")
      guide.runtime.type("5/12/2026")
      guide.runtime.send(.hangUp)
      #expect(guide.runtime.hasQuit)
    }
    #expect(try TestGuide(folder: folder).runtime.model.bookings.kept?.from == "5/12/2026")
  }

  @Test func aRequestIsWithdrawnOnlyByItsLetterAndStaysInTheList() throws {
    let folder = try TemporaryFolder()
    let guide = try TestGuide(folder: folder)
    guide.runtime.type("/homestay ban men")
    guide.runtime.press(.enter)
    guide.runtime.type("b")
    Journey.fillIn(guide.runtime)
    guide.runtime.type("x")
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.bookings.bookings.map(\.delivery) == [.queued])
    guide.runtime.type("xy")
    #expect(guide.runtime.model.bookings.bookings.map(\.delivery) == [.withdrawn])
    #expect(try TestGuide(folder: folder).runtime.model.bookings.bookings.map(\.delivery) == [.withdrawn])
  }

  @Test func escapeGoesOneLevelBack() throws {
    let guide = try TestGuide()
    guide.runtime.type("/him")
    guide.runtime.press(.enter)
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.explore.focus == .detail)
    guide.runtime.press(.escape)
    #expect(guide.runtime.model.explore.focus == .list)
    #expect(guide.runtime.model.explore.field.text == "him")
    guide.runtime.press(.escape)
    #expect(guide.runtime.model.explore.field.text.isEmpty)
  }

  @Test func resizingKeepsTheSelection() throws {
    let guide = try TestGuide()
    for _ in 0..<40 { guide.runtime.press(.down) }
    let selected = guide.runtime.model.explore.selected?.header.id
    for size in [
      Size(columns: 60, rows: 20), Size(columns: 200, rows: 60), Size(columns: 10, rows: 3),
      Size(columns: 80, rows: 24),
    ] {
      guide.runtime.send(.resize(size))
      #expect(guide.runtime.screen().size == size)
    }
    #expect(guide.runtime.model.explore.selected?.header.id == selected)
    #expect(guide.runtime.screen().cursor != nil)
  }

  @Test func aTooSmallScreenSaysWhatItNeeds() throws {
    let guide = try TestGuide(size: Size(columns: 40, rows: 10))
    #expect(guide.screen.contains("60x20"))
  }

  @Test func theLanguageChangesLive() throws {
    let guide = try TestGuide(language: .vi)
    #expect(guide.screen.contains("Khám phá"))
    for text in ["Explore", "Explorer", "さがす", "Khám phá"] {
      guide.runtime.type("L")
      #expect(guide.screen.contains(text))
    }
  }

  @Test func asciiShowsJapaneseInEnglish() throws {
    let guide = try TestGuide(language: .fr, tier: .ascii)
    guide.runtime.type("L")
    #expect(guide.screen.contains("Explore ") && guide.screen.contains("ASCII cannot write Japanese."))
    #expect(!guide.screen.contains("?????"))
    guide.runtime.type("A")
    #expect(guide.screen.contains("さがす"))
  }

  @Test func aKioskHasNoWayOut() throws {
    let guide = try TestGuide(policy: .kiosk)
    guide.runtime.type("q")
    guide.runtime.press(control: "c")
    guide.runtime.press(control: "z")
    #expect(!guide.runtime.hasQuit)
    #expect(!guide.runtime.terminal.contains(.suspend))
  }

  @Test func plainModeDoesTheSameLineByLine() throws {
    let folder = try TemporaryFolder()
    let guide = try TestGuide(folder: folder)
    guide.runtime.send(line: "doi a1")
    guide.runtime.send(line: "1")
    #expect(guide.runtime.model.plainText().contains { $0.contains("A1 Hill") })
    guide.runtime.send(line: "p")
    guide.runtime.send(line: "trip")
    #expect(guide.runtime.model.tab == .trip)
    guide.runtime.send(line: "n")
    guide.runtime.send(line: "Second trip")
    #expect(guide.runtime.model.trips.histories.count == 2)
    guide.runtime.send(line: "D")
    guide.runtime.send(line: "y")
    #expect(guide.runtime.model.trips.current?.places.map(\.rawValue) == ["a1-hill"])
    for line in guide.runtime.model.plainText() { #expect(!line.contains("\u{1B}")) }
  }
}
