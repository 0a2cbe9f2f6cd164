import Booking
import CivilTime
import Gazetteer
import Itinerary
import Screens
import Store
import SyncProtocol

/// An operator's requests as JSON, in the words of the booking protocol. Moments by Viet Nam's clock.
struct DeskDocument {
  typealias JSON = Itinerary.JSONText

  let words: DeskWords

  func list(_ requests: [DeskRequest], _ status: DeskStatus, _ recovery: Recovery?, _ membership: Membership?) -> JSON {
    .members([
      "hub": .optional(membership?.hub), "member": .optional(membership?.member.rawValue),
      "recovery": recovery.map(BookingDocument.recovery) ?? .null,
      "requests": .array(requests.map(row)), "waiting": .integer(status.waiting),
      "unanswered": .integer(status.unanswered), "last_success": moment(status.lastSuccess),
      "last_failure": status.lastFailure.map { .members(["why": .string($0.why), "at": moment($0.at)]) } ?? .null,
    ])
  }

  /// Without who asks.
  func row(_ request: DeskRequest) -> JSON { .object(members(request)) }

  func whole(_ request: DeskRequest, _ contact: DeskContact, adding extra: [JSON.Member] = []) -> JSON {
    let opened: [JSON.Member] =
      switch contact {
      case .sheet(let sheet): [.init("contact", self.sheet(sheet)), .init("contact_problem", .null)]
      case .closed(let obstacle): [.init("contact", .null), .init("contact_problem", .string(obstacle.rawValue))]
      }
    return .object(members(request) + opened + extra)
  }

  private func sheet(_ sheet: ContactSheet) -> JSON {
    .members([
      "name": .string(sheet.contact.name), "phone": .optional(sheet.contact.phone),
      "email": .optional(sheet.contact.email), "lang": .optional(sheet.language?.rawValue), "note": .string(sheet.note),
    ])
  }

  private func members(_ request: DeskRequest) -> [JSON.Member] {
    let document = request.document
    let enquiry = document.enquiry
    return [
      .init("uuid", .string(document.booking.rawValue)), .init("claim_ref", .optional(enquiry?.claim.rawValue)),
      .init("rev", .integer(document.revision)), .init("status", .string(document.status.rawValue)),
      .init("product", .optional(enquiry?.product.rawValue)),
      .init("provider", .optional(enquiry?.provider.rawValue)),
    ] + terms(enquiry.map(Terms.init)) + [
      .init("answer_by", moment(enquiry?.answerBy)), .init("offer", document.offered.map(offer) ?? .null),
      // Where something else than what was asked for was confirmed, this is what counts.
      .init("agreed", document.agreed.map(offer) ?? .null),
      .init("reason", .string(DeskText.cleaned(document.reason ?? ""))),
      .init("updated_at", moment(document.updatedAt)), .init("answer", request.answer.map(answer) ?? .null),
      .init("missing", .bool(request.isMissing)), .init("next_step", .string(words.next(request))),
    ]
  }

  private func terms(_ terms: Terms?) -> [JSON.Member] {
    [
      .init("from", .optional(terms?.from.description)), .init("until", .optional(terms?.until?.description)),
      .init("adults", .optional(terms?.adults)), .init("children", .optional(terms?.children)),
      .init("quantity", .optional(terms?.quantity)),
    ]
  }

  private func offer(_ offer: Offer) -> JSON {
    .object(
      terms(Alternative(offer).terms) + [
        .init("amount", .optional(offer.amount)), .init("currency", .optional(offer.amount.map { _ in "VND" })),
        .init("note", .string(DeskText.cleaned(offer.note))), .init("offer_until", moment(offer.offerUntil)),
      ])
  }

  private func answer(_ answer: DeskAnswer) -> JSON {
    let (state, problem): (String, SyncProtocol.Problem?) =
      switch answer.state {
      case .waiting: ("waiting", nil)
      case .told: ("told", nil)
      case .refused(let problem): ("refused", problem)
      }
    return .object(
      [
        .init("step", .string(answer.step.rawValue)), .init("rev", .integer(answer.revision)),
        .init("state", .string(state)), .init("made_at", moment(answer.madeAt)),
        .init("attempts", .integer(answer.attempts)), .init("problem", .optional(problem?.name)),
      ] + said(answer))
  }

  /// What the answer tells the traveller.
  private func said(_ answer: DeskAnswer) -> [JSON.Member] {
    switch try? answer.answer {
    case .confirm(let note): [.init("note", .string(note))]
    case .decline(let reason), .cancel(let reason): [.init("reason", .string(reason))]
    case .offer(let offer): [.init("offer", self.offer(offer))]
    case nil: []
    }
  }

  private func moment(_ moment: HubMoment?) -> JSON { .optional(moment?.inVietNam.description) }
}
