import SyncProtocol
import Testing

@Suite struct ExchangeTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func anOperationIsTheSameBytesEveryTime() throws {
    let request = try Samples.request(1)
    let bytes = WireJSON.bytes(request)
    #expect(try WireJSON.value(Operation.self, bytes) == request)
    #expect(WireJSON.bytes(request) == bytes)
    #expect(text(bytes).hasPrefix(#"{"kind":"request","op_id":"01a22a"#))
    #expect(text(bytes).contains(#""unitItems":[{"quantity":2,"unitId":"ADULT"},{"quantity":1,"unitId":"CHILD"}]"#))
    #expect(text(bytes).contains(#""supplierId":"hs-che-can""#) && bytes.count < 1_000)
  }

  @Test func everyIntentComesBack() throws {
    let offer = try #require(OfferID(rawValue: "o-0123456789abcdef"))
    let intents: [Operation.Intent] = [
      .cancel(reason: ""), .cancel(reason: "Đổi ý"), .accept(offer), .decline(offer),
    ]
    for intent in intents {
      let operation = Operation(id: try Samples.operation(3), booking: try Samples.booking(1), intent: intent)
      #expect(try WireJSON.value(Operation.self, WireJSON.bytes(operation)) == operation)
    }
  }

  @Test func anExchangeCarriesOperationsByteForByte() throws {
    let odd = Array(#"{ "kind" : "later", "op_id":"x" , "n":[1,2,{"a":"]"}]}"#.utf8)
    let operations = [WireJSON.bytes(try Samples.request(1)), odd, WireJSON.bytes(try Samples.request(2))]
    let request = SyncRequest(
      incarnation: try #require(Incarnation(random: [UInt8](repeating: 9, count: 16))),
      epoch: Epoch(random: [UInt8](repeating: 8, count: 16)), cursor: 17,
      sentAt: HubMoment(unixSeconds: 1_796_008_500), operations: operations, maxChanges: 50)
    #expect(try SyncRequest(bytes: try request.bytes()) == request)
    let empty = SyncRequest(
      incarnation: request.incarnation, epoch: nil, cursor: 0, sentAt: request.sentAt, operations: [])
    #expect(try SyncRequest(bytes: try empty.bytes()) == empty)
  }

  @Test func whatAnExchangeMayNotHoldIsRefusedByKind() throws {
    func kind(_ text: String) -> Problem.Kind? {
      do {
        _ = try SyncRequest(bytes: Array(text.utf8))
        return nil
      } catch { return error.kind }
    }
    let head = #""incarnation":"\#(String(repeating: "0", count: 32))","sent_at":"2026-11-30T03:15:00Z","cursor":"#
    #expect(kind("{\(head)0,\"ops\":[]}") == nil)
    #expect(kind("{\(head)0,\"ops\":[],\"later\":true}") == nil)
    #expect(kind("") == .malformed)
    #expect(kind("{\(head)0}") == .schema)
    #expect(kind("{\(head)-1,\"ops\":[]}") == .schema)
    #expect(kind("{\(head)0,\"max_changes\":201,\"ops\":[]}") == .schema)
    #expect(kind("{\(head)\"0\",\"ops\":[]}") == .schema)
    #expect(kind("{\(head)0,\"ops\":[\(Array(repeating: "{}", count: 65).joined(separator: ","))]}") == .tooLarge)
    #expect(kind("{\(head)0,\"ops\":[\"\(String(repeating: "x", count: 131_072))\"]}") == .tooLarge)
  }

  @Test(arguments: [
    (#""quantity":2"#, #""quantity":0"#), (#""quantity":2"#, #""quantity":1000"#), (#""CHILD""#, #""ADULT""#),
    (#""2026-12-07""#, #""2026-12-04""#), (#""2026-12-07""#, #""2027-02-07""#), (#""homestay""#, #""castle""#),
    (#""v":1"#, #""v":2"#), (#""HB-7K3M-Q9""#, #""HB""#), (#""hs-che-can""#, #""../x""#),
  ])
  func anEnquiryOutsideItsLimitsIsNone(_ part: String, _ bad: String) throws {
    let good = text(WireJSON.bytes(try Samples.request(1)))
    let altered = good.replacing(part, with: bad, maxReplacements: 1)
    #expect(altered != good)
    #expect(throws: Problem.self) { try WireJSON.value(Operation.self, Array(altered.utf8)) }
  }

  @Test func aProblemSaysItsKindToMachinesAndPeople() throws {
    for kind in Problem.Kind.allCases {
      let problem = Problem(kind, "what happened")
      #expect(try WireJSON.value(Problem.self, WireJSON.bytes(problem)) == problem)
      #expect((400...599).contains(kind.status))
    }
    #expect(
      text(WireJSON.bytes(Problem(.clockSkew)))
        == #"{"status":401,"title":"clock skew","type":"/problems/clock-skew"}"#)
  }
}
