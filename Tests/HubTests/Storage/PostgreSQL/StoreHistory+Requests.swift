#if PostgreSQL
  import Booking
  import Hub
  import SeededRandomness
  import SyncProtocol
  import Testing

  /// What devices send.
  extension StoreHistory {
    func intake() throws -> Intake {
      let operation: SyncProtocol.Operation
      let id = aBooking()
      let waiting = anOffered()
      let offer = try pair.first.booking(waiting)?.offer?.id ?? Samples.offerID(9)
      switch random.next(9) {
      case 0..<4: return try send(try request(try newBooking()))
      // Another request under an id that is taken.
      case 4: return try send(try request(id))
      // Of one request in six it is faster than the request.
      case 5:
        let early = try random.next(6) == 0 ? newBooking() : id
        operation = try named(.cancel(reason: "Mưa \"to\" \\ {a,b} \u{1F327} NULL"), early)
      case 6: operation = try named(.accept(offer), waiting)
      case 7: operation = try named(.decline(offer), waiting)
      default:
        serial += 1
        let text = #"{"op_id":"\#(try Samples.booking(UInt8(serial % 255)))","kind":"later"}"#
        return try send(Array(text.utf8))
      }
      return try send(WireJSON.bytes(operation))
    }

    func send(_ bytes: [UInt8], from device: UInt8? = nil) throws -> Intake {
      sent.append(bytes)
      let making: UInt8 = random.next(30) == 0 ? 5 : 4
      let files = try #require(Incarnation(random: [UInt8](repeating: making, count: 16)))
      let device = try Samples.device(device ?? UInt8(1 + random.next(4)))
      // Those of one group were received one after the other.
      return try Intake(bytes, from: device, files, at: now.adding(seconds: -random.next(3)))
    }

    func newBooking() throws -> BookingID {
      let id = try aNewID()
      bookings.append(id)
      return id
    }

    func aNewID() throws -> BookingID {
      try BookingID(unixMilliseconds: 1_796_008_500_000, random: (0..<10).map { _ in UInt8(random.next(256)) })
    }

    func request(_ id: BookingID, within seconds: Int? = nil) throws -> [UInt8] {
      let end = now.adding(seconds: seconds ?? random.pick([-60, 3_600, 86_400, 20 * 86_400, 40 * 86_400]))
      let provider = random.next(6) == 0 ? "hs-nobody" : Samples.provider
      return WireJSON.bytes(
        SyncProtocol.Operation(
          id: OperationID(asking: id), booking: id,
          intent: .request(try Samples.enquiry(answerBy: end, provider: provider))))
    }

    func named(_ intent: SyncProtocol.Operation.Intent, _ id: BookingID) throws -> SyncProtocol.Operation {
      serial += 1
      let operation = try OperationID(
        unixMilliseconds: 1_796_008_600_000 + serial, random: [UInt8](repeating: UInt8(serial % 256), count: 10))
      return SyncProtocol.Operation(id: operation, booking: id, intent: intent)
    }
  }
#endif
