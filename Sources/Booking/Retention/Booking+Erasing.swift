extension SealedContact {
  /// What stands where sealed contact details were: it is of their form, and no key opens it.
  public static let erased = SealedContact(
    keyID: "erased", encapsulated: [UInt8](repeating: 0, count: 32), ciphertext: [UInt8](repeating: 0, count: 80))

  public var isErased: Bool { self == .erased }
}

extension Booking {
  /// The booking without its contact details, of which the hub has a copy that its provider can open.
  public var withoutContact: Booking {
    Booking(
      request: request.with(.erased), delivery: delivery, status: status, attempts: attempts, history: history)
  }
}
