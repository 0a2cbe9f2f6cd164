public import Booking

extension UnitItem: JSONWriting {
  public func write(to json: inout JSONText) {
    json.object { json in
      json.member("quantity", quantity)
      json.member("unitId", unit)
    }
  }
}

extension Consent: JSONWriting {
  public func write(to json: inout JSONText) {
    json.object { json in
      json.member("at", at)
      json.member("version", version)
    }
  }
}

extension SealedContact: JSONWriting {
  public func write(to json: inout JSONText) {
    json.object { json in
      json.member("ct", Base64URL.text(ciphertext))
      json.member("enc", Base64URL.text(encapsulated))
      json.member("kid", keyID)
      json.member("v", Self.version)
    }
  }
}

extension BookingID: JSONWriting {}
extension ProductKind: JSONWriting {}
extension BusinessStatus: JSONWriting {}
