internal import Booking
internal import Hummingbird
internal import SyncProtocol

extension HubServer {
  /// What a provider's members do, signed with their own keys.
  func addOperators(to router: Router<BasicRequestContext>) {
    let path: RouterPath = "/v1/operator/requests"
    router.get(path) { request, _ in try await requests(request) }
    router.get("/v1/operator/requests/{uuid}") { request, context in
      let (member, _) = try await member(request)
      let booking = try own(context.parameters, member)
      return try Revision.answer(BookingDocument(booking, isForProvider: true), to: request)
    }
    for step in AnswerStep.allCases {
      router.post(RouterPath("/v1/operator/requests/{uuid}/\(step.rawValue)")) { request, context in
        try await answer(step, request, context.parameters)
      }
    }
  }

  /// How many a page tells.
  private static let page = 200

  private func requests(_ request: Request) async throws -> Response {
    let (member, _) = try await member(request)
    guard let provider = member.provider else { throw Problem(.forbidden, "for members of a provider") }
    let wanted = request.uri.queryParameters["status"].map { $0.split(separator: ",").map(String.init) }
    let status = try wanted?.map { text throws(Problem) in
      guard let status = BusinessStatus(rawValue: text) else { throw Problem(.schema, "no such status") }
      return status
    }
    let after = try request.uri.queryParameters["after"].map { text throws(Problem) in
      guard let id = BookingID(rawValue: String(text)) else { throw Problem(.schema, "after is no uuid") }
      return id
    }
    // One more than is told tells whether there is more.
    let bookings = try store.bookings(
      of: provider, status: Set(status ?? [.pending, .offered, .confirmed]), after: after, limit: Self.page + 1)
    return Answering.json(
      BookingList(
        requests: bookings.prefix(Self.page).map { BookingDocument($0, isForProvider: true) },
        more: bookings.count > Self.page))
  }

  private func answer(_ step: AnswerStep, _ request: Request, _ parameters: Parameters) async throws -> Response {
    let (member, body) = try await member(request)
    // An answer may come again when the booking is forgotten: its key is still known.
    let booking = try own(parameters, member, orForgotten: true)
    guard member.role.mayAnswer else { throw Problem(.forbidden, "a viewer does not answer") }
    let command = "\(request.head.path ?? "")\n\(request.headers[.ifMatch] ?? "")\n"
    let key = try IdempotencyKey(field: request.headers[.idempotencyKey], command: Array(command.utf8) + body)
    let revision = try Revision.seen(request)
    guard let offer = OfferID(random: world.random(8)) else { throw Problem(.unavailable) }
    let after = try store.answer(
      try step.answer(body, offer: offer), to: booking.id, seen: revision, by: member.id, at: world.now(), under: key)
    var response = Answering.json(BookingDocument(after, isForProvider: true))
    response.headers[.eTag] = Revision.tag(after.revision)
    return response
  }

  /// Who signed a request, and its body.
  private func member(_ request: Request) async throws -> (member: Member, body: [UInt8]) {
    func find(_ id: String) throws -> Member {
      guard let id = MemberID(rawValue: id), let member = try store.member(id) else {
        throw Problem(.unknownDevice, "no member has this key")
      }
      return member
    }
    let signed = try await signed(request) { try find($0).publicKey }
    return (try find(signed.keyID), signed.body)
  }

  /// A booking of the member's provider. Others are not there for it.
  /// - Parameter orForgotten: Also one of which nobody knows any more whose it was.
  private func own(_ parameters: Parameters, _ member: Member, orForgotten: Bool = false) throws -> HubBooking {
    guard let id = parameters.get("uuid").flatMap(BookingID.init(rawValue:)), let booking = try store.booking(id),
      let provider = member.provider, booking.enquiry.map({ $0.provider == provider }) ?? orForgotten
    else { throw Problem(.notFound, "no booking has this uuid") }
    return booking
  }
}
