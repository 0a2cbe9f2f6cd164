import Booking
import Canvas
import CivilTime
import Foundation
import Gazetteer
import Runtime
import Screens
import Store
import Testing
import Traces

/// Who asks lies nowhere in clear.
struct SealedRequestTests {
  private static let texts = ["Lò Thị Mai", "0912 345 678", "0912345678", "Ăn chay"]

  private func askBanMen(_ guide: TestGuide) {
    guide.runtime.type("/homestay ban men")
    guide.runtime.press(.enter)
    guide.runtime.type("b")
  }

  @Test func neitherTheFormNorTheRequestIsOnTheDiskInClear() throws {
    let guide = try TestGuide()
    askBanMen(guide)
    #expect(guide.screen.contains("By saving you agree"))
    #expect(guide.screen.contains("takes no requests through Hoa Ban yet"))
    for text in ["2026-12-05", "2026-12-06", "", "", "Lò Thị Mai", "0912 345 678", "", "Ăn chay"] {
      if !text.isEmpty { guide.runtime.send(.paste(text)) }
      if text != "Ăn chay" { guide.runtime.press(.down) }
    }
    guide.runtime.press(.escape)
    #expect(try TestGuide(folder: guide.folder).runtime.model.bookings.kept?.name == "Lò Thị Mai")
    #expect(try Traces.found(Self.texts, in: guide.folder.path) == [])
    guide.runtime.type("r")
    guide.runtime.press(control: "s")
    #expect(guide.runtime.model.bookings.bookings.count == 1)
    #expect(guide.screen.contains("Lò Thị Mai") && guide.screen.contains("Saved on this device"))
    #expect(try Traces.found(Self.texts, in: guide.folder.path) == [])
  }

  /// A newer gazetteer knows the provider's key: what waited is sealed for it when the guide starts.
  @Test func aKeyThatBecomesKnownIsUsed() throws {
    let guide = try TestGuide()
    askBanMen(guide)
    Journey.fillIn(guide.runtime)
    let waiting = try #require(guide.runtime.model.bookings.bookings.first)
    #expect(waiting.request.waitsForProvider)
    let later = try TestGuide(folder: guide.folder) { Enrolled(real: $0, provider: waiting.request.provider) }
    let sealed = try #require(later.runtime.model.bookings.bookings.first)
    #expect(sealed.id == waiting.id && sealed.request.contact.keyID == "k-1")
    later.runtime.type("4")
    #expect(later.screen.contains("only the provider can open it") && !later.screen.contains("Lò Thị Mai"))
  }

  @Test func aKioskKeepsNothingThatItCouldOpen() throws {
    let guide = try TestGuide(policy: .kiosk)
    askBanMen(guide)
    #expect(guide.runtime.model.bookings.form == nil)
    #expect(guide.screen.contains("takes no requests through Hoa Ban yet"))
    #expect(guide.runtime.model.bookings.bookings.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: guide.folder.path + "/contact.key"))
  }

  @Test func aKioskSealsForTheProviderAndKeepsNoForm() throws {
    let provider = try #require(EntryID(rawValue: "hs-ban-men"))
    let guide = try TestGuide(policy: .kiosk) { Enrolled(real: $0, provider: provider) }
    askBanMen(guide)
    guide.runtime.send(.paste("2026-12-05"))
    guide.runtime.press(.escape)
    let draft = try OutboxStore(path: guide.folder.path + "/outbox.sqlite").draft()
    #expect(draft == nil && guide.runtime.model.bookings.kept?.from == "2026-12-05")
    guide.runtime.type("r")
    guide.runtime.press(.down)
    for text in ["2026-12-06", "", "", "Lò Thị Mai", "0912 345 678", "", "Ăn chay"] {
      if !text.isEmpty { guide.runtime.send(.paste(text)) }
      guide.runtime.press(.down)
    }
    #expect(guide.runtime.model.bookings.bookings.first?.request.contact.keyID == "k-1")
    #expect(!FileManager.default.fileExists(atPath: guide.folder.path + "/contact.key"))
    #expect(try Traces.found(Self.texts, in: guide.folder.path) == [])
  }
}
