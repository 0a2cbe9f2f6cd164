import Testing

@testable import Releases

@Suite struct JSONTests {
  /// OLPC canonical JSON, as the reference implementation of the framework writes it.
  @Test(arguments: [
    (" { \"b\" : [ 1 , -2 , true , false , null ] , \"a\" : \"x\" } ", "{\"a\":\"x\",\"b\":[1,-2,true,false,null]}"),
    ("\"\\u0110i\\u1ec7n \\\"\\u00e9\\\" \\\\ \\/\"", "\"Điện \\\"é\\\" \\\\ /\""),
    ("\"a\\tb\\nc\"", "\"a\tb\nc\""),
    ("\"\\ud83c\\udf3c\"", "\"🌼\""),
    ("{\"é\":1,\"z\":2,\"Z\":3,\"\":4}", "{\"\":4,\"Z\":3,\"z\":2,\"é\":1}"),
    ("[]", "[]"), ("{}", "{}"), ("0", "0"), ("-1", "-1"),
  ]) func hasOneForm(_ text: String, _ canonical: String) throws {
    #expect(String(decoding: try JSONReader.value(Array(text.utf8)).canonical, as: UTF8.self) == canonical)
  }

  @Test(arguments: [
    "", " ", "{", "[1", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":1}", "{\"a\" 1}", "{a:1}", "1.0", "1e3", "01", "-0", "+1",
    "99999999999999999999", "\"a", "\"\u{1}\"", "\"\\x\"", "\"\\u12\"", "\"\\u+123\"", "\"\\ud800\"",
    "\"\\ud800\\u0041\"", "tru", "nul", "1 2", "{} x",
    String(repeating: "[", count: 17) + String(repeating: "]", count: 17),
  ]) func isReadStrictly(_ text: String) {
    #expect { try JSONReader.value(Array(text.utf8)) } throws: { ($0 as? ReleaseError)?.kind == .malformed }
  }

  @Test func isUTF8() {
    #expect(throws: ReleaseError.self) { try JSONReader.value([0x22, 0xC0, 0x80, 0x22]) }
    #expect(throws: ReleaseError.self) { try JSONReader.value([0x22, 0xFF, 0x22]) }
  }

  @Test(arguments: ["gazetteer.sqlite", "deltas/a-b_c.zst", "A/9/z"]) func namesArePlain(_ text: String) {
    #expect(TargetName(rawValue: text)?.rawValue == text)
  }

  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", "..", "../a", "a/../b", "a/..", ".", "./a", ".hidden", "a/.b", "a\\b", "C:\\a", "a b",
    "a\u{0}b", "a\nb", "é", "a?b", "%2e%2e", "~", String(repeating: "a", count: 201),
  ]) func namesDoNotLeadAway(_ text: String) {
    #expect(TargetName(rawValue: text) == nil)
  }

  @Test func theDigestStandsInFrontOfTheLastPart() throws {
    #expect(TargetName.gazetteer.path(sha256: "ab") == "targets/ab.gazetteer.sqlite")
    #expect(try #require(TargetName(rawValue: "d/e.zst")).path(sha256: "ab") == "targets/d/ab.e.zst")
  }
}
