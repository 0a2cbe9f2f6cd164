/// What a request may hold.
public enum BookingLimits {
  public static let adults = 1...60
  public static let children = 0...60
  public static let quantity = 1...999
  /// Nights of a stay, and days of a guide or vehicle.
  public static let nights = 30
  /// How far ahead a request may lie, in days: a season after next year's.
  public static let daysAhead = 550
  /// In characters as people count them, as are all lengths here but that of an address.
  public static let nameLength = 80
  public static let noteLength = 500
  /// Digits of a telephone number (ITU-T E.164 allows 15).
  public static let phoneDigits = 8...15
  /// Bytes of an e-mail address and of the part before `@` (RFC 5321, 4.5.3.1).
  public static let emailLength = 254
  public static let emailLocalLength = 64
}
