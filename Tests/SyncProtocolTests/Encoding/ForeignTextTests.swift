import Booking
import SyncProtocol
import Testing

/// Whatever others write, nothing of it steers a terminal: from each place where their words come in.
@Suite struct ForeignTextTests {
  /// What is written in JSON, and what is left of it.
  static let cases = [
    (#"a\u001b[31mb"#, "a[31mb"), (#"a\u001b]52;c;ZXZpbA==\u0007b"#, "a]52;c;ZXZpbA==b"), (#"a\u009b31mb"#, "a31mb"),
    (#"a\u0000b\u0008\u007f"#, "ab"), (#"a\u202eb\u2066c\u2069"#, "abc"), (#"a\u200bb\u200d\ufeff\u2060"#, "ab"),
    (#"\r\na\tb\n"#, "a b"), (#"a\u2028b\u0085c"#, "a b c"), ("Bản Mển, 2 đêm", "Bản Mển, 2 đêm"), ("", ""),
  ]

  private static let uuid = "019ad2c0-0000-7000-8000-000000000000"

  @Test(arguments: cases)
  func wordsAreCleanedWhereTheyComeIn(written: String, left: String) throws {
    func read<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
      try WireJSON.value(type, Array(text.utf8))
    }
    let problem = try read(Problem.self, #"{"type":"/problems/schema","detail":"\#(written)"}"#)
    #expect(problem.detail == left)
    let offer = """
      {"offer_id":"o-0000000000000001","from":"2026-12-05","unitItems":[{"unitId":"ADULT","quantity":2}],\
      "note":"\(written)","offer_until":"2026-12-01T00:00:00Z"}
      """
    #expect(try read(Offer.self, offer).note == left)
    let change = try read(
      BookingChange.self,
      #"{"seq":1,"uuid":"\#(Self.uuid)","rev":2,"status":"offered","at":"2026-12-01T00:00:00Z","offer":\#(offer),"reason":"\#(written)"}"#
    )
    #expect(change.reason == left && change.offer?.note == left)
    let cancel = try read(
      Operation.self,
      #"{"op_id":"019ad2c0-0000-7000-8000-000000000001","uuid":"\#(Self.uuid)","kind":"cancel","reason":"\#(written)"}"#
    )
    #expect(cancel.intent == .cancel(reason: left))
  }
}
