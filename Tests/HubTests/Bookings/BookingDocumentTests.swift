import Booking
import Hub
import SyncProtocol
import Testing

@Suite struct BookingDocumentTests {
  private func booking(_ enquiry: Enquiry?, reason: String = "") throws -> HubBooking {
    HubBooking(
      id: try Samples.booking(1), device: try Samples.device(), enquiry: enquiry, status: .cancelled, revision: 2,
      reason: reason, updatedAt: HubMoment(unixSeconds: 1_796_008_500))
  }

  @Test func isWrittenAsTheContractSays() throws {
    let uuid = try Samples.booking(1).rawValue
    let list = BookingList(requests: [BookingDocument(try booking(nil), isForProvider: true)], more: false)
    let text = String(decoding: WireJSON.bytes(list), as: UTF8.self)
    #expect(
      text
        == #"{"more":false,"requests":[{"rev":2,"status":"cancelled","updated_at":"2026-11-30T03:15:00Z","uuid":"\#(uuid)"}]}"#
    )
  }

  @Test func readsAsItWasWritten() throws {
    let enquiry = try Samples.enquiry(answerBy: HubMoment(unixSeconds: 1_796_100_000))
    let document = BookingDocument(try booking(enquiry, reason: "vì mưa"), isForProvider: true)
    #expect(try WireJSON.value(BookingDocument.self, WireJSON.bytes(document)) == document)
    #expect(document.enquiry == enquiry)
    let own = BookingDocument(try booking(enquiry), isForProvider: false)
    #expect(!String(decoding: WireJSON.bytes(own), as: UTF8.self).contains("enquiry"))
  }

  /// Out of the proof the six digits of the traveller could be tried.
  @Test func aProviderIsNotToldTheProofOfAClaim() throws {
    let proof = String(repeating: "a", count: 64)
    let enquiry = try Samples.enquiry(claimProof: proof)
    let document = BookingDocument(try booking(enquiry), isForProvider: true)
    #expect(document.enquiry?.claim == enquiry.claim && enquiry.claimProof == proof)
    #expect(!String(decoding: WireJSON.bytes(document), as: UTF8.self).contains(proof))
  }
}
