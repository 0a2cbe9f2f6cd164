import Testing

@testable import Booking

struct PhoneNumberTests {
  @Test(arguments: [
    ("0912345678", "0912345678"), ("0912 345 678", "0912345678"), ("0912.345.678", "0912345678"),
    ("0912-345-678", "0912345678"), ("+84 912 345 678", "+84912345678"), ("0084 912 345 678", "+84912345678"),
    ("+33 1 42 68 53 00", "+33142685300"), ("12345678", "12345678"), ("+123456789012345", "+123456789012345"),
    (" +84912345678 ", "+84912345678"), ("0215 3826 250", "02153826250"),
  ])
  func isRead(_ text: String, _ number: String) throws {
    #expect(try PhoneNumber.normalized(text) == number)
    #expect(try PhoneNumber.normalized(number) == number)
  }

  @Test(arguments: [
    ("", PhoneFault.digits(found: 0, least: 8, most: 15)), ("+", .digits(found: 0, least: 8, most: 15)),
    ("1234567", .digits(found: 7, least: 8, most: 15)), ("1234567890123456", .digits(found: 16, least: 8, most: 15)),
    ("001234567", .digits(found: 7, least: 8, most: 15)), ("0912+345678", .misplacedPlus),
    ("++84912345678", .misplacedPlus),
    ("0912345678a", .unexpected("a")), ("(0215) 3826", .unexpected("(")), ("0912/345678", .unexpected("/")),
    ("０９１２３４５６７８", .unexpected("０")), ("0912345678;x", .unexpected(";")),
  ])
  func isRefused(_ text: String, _ fault: PhoneFault) {
    #expect(throws: fault) { try PhoneNumber.normalized(text) }
  }
}
