import CivilTime
import Testing

@testable import Screens

@Suite("Searching what is not in the index")
struct BeyondQueryTests {
  private static let seventhOfMay = CivilDate(iso: "1954-05-07")

  private static func finds(_ text: String, in found: String, on day: CivilDate? = seventhOfMay) -> Bool {
    guard let query = BeyondQuery(text) else { return false }
    return query.matches(WordSet([found])) { isThatDay in day.map(isThatDay) ?? false }
  }

  @Test(
    "a day is found however it is written",
    arguments: [
      "7-5", "7/5", "07/05", "7/5/1954", "1954-05-07", "7 5 1954", "mùng 7 tháng 5", "ngày 7 tháng 5", "May 7",
      "7 mai", "May 7th", "5月7日",
    ])
  func days(_ text: String) {
    #expect(Self.finds(text, in: "The command post falls"), "\(text)")
  }

  @Test("another day, another year and a day of nothing are not", arguments: ["13/3", "7/5/1953", "8-5", "40/40"])
  func otherDays(_ text: String) {
    #expect(!Self.finds(text, in: "The command post falls"), "\(text)")
  }

  @Test("all words must be beginnings of words", arguments: ["comm", "POST fal", "falls the", "7/5 post"])
  func words(_ text: String) {
    #expect(Self.finds(text, in: "The command post falls"), "\(text)")
  }

  @Test("and none of them the middle of one", arguments: ["ommand", "command bunker", "8/5 post", "c", "", " ", "7"])
  func notWords(_ text: String) {
    #expect(!Self.finds(text, in: "The command post falls at 75"), "\(text)")
  }

  @Test("marks are not needed, and one Han character is a word")
  func folding() {
    #expect(Self.finds("dien bien", in: "Chiến dịch Điện Biên Phủ"))
    #expect(Self.finds("陥", in: "司令部が陥落する"))
  }

  @Test("numbers are meant whole")
  func numbers() {
    #expect(Self.finds("75 mm", in: "four 75 mm guns"))
    #expect(!Self.finds("7 mm", in: "four 75 mm guns"))
  }
}
