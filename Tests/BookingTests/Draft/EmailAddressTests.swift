import Testing

@testable import Booking

struct EmailAddressTests {
  private static func address(local: Int, domain: Int) -> String {
    String(repeating: "x", count: local) + "@" + String(repeating: "y", count: domain - 3) + ".vn"
  }

  static let sound: [String] = [
    "a@b.vn", "nguyen.van.a+hoaban@example.com", "a@b.c.d.vn", "người@ví-dụ.vn", "o'brien@example.co.uk",
    address(local: 64, domain: 189),
  ]

  static let faulty: [(String, EmailFault)] = [
    ("", .atSigns(found: 0)), ("abc", .atSigns(found: 0)), ("a@b@c.vn", .atSigns(found: 2)),
    ("a b@c.vn", .blankInside), ("a@b.vn\n", .blankInside), ("@b.vn", .localPart), ("a@b", .domain), ("a@", .domain),
    ("a@.vn", .domain), ("a@b.", .domain), ("a@b..vn", .domain), ("a@-b.vn", .domain), ("a@b-.vn", .domain),
    (address(local: 65, domain: 10), .localPart), (address(local: 64, domain: 190), .tooLong(limit: 254)),
  ]

  @Test(arguments: sound)
  func isTaken(_ text: String) throws { #expect(try EmailAddress.checked(text) == text) }

  @Test(arguments: faulty)
  func isRefused(_ text: String, _ fault: EmailFault) {
    #expect(throws: fault) { try EmailAddress.checked(text) }
  }
}
