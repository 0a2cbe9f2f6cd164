internal import CivilTime

extension KeyedDecodingContainer {
  /// A value that is written as its text. By way of the value's own decoding it would take a decoder more.
  func named<Value: RawRepresentable<String>>(_ key: Key, as type: Value.Type = Value.self) throws -> Value {
    guard let value = Value(rawValue: try decode(String.self, forKey: key)) else {
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "not a \(Value.self)")
    }
    return value
  }

  func date(_ key: Key) throws -> CivilDate {
    guard let date = CivilDate(iso: try decode(String.self, forKey: key)) else {
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "not a date")
    }
    return date
  }
}
