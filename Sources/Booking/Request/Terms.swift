public import CivilTime

/// What is asked for, offered or agreed on.
public struct Terms: Hashable, Sendable {
  /// The day of arrival, of the tour, of the hire, or by which the goods are wanted.
  public let from: CivilDate
  /// The day of departure for a stay, the last day for a guide or vehicle that is wanted for more than one; else nil.
  public let until: CivilDate?
  /// 1 for a speciality, which does not ask.
  public let adults: Int
  public let children: Int
  /// How many things, of a speciality; nil for everything else.
  public let quantity: Int?
  /// The whole price in đồng; nil where nobody named one.
  public let amount: Int?

  public init(
    from: CivilDate, until: CivilDate?, adults: Int, children: Int, quantity: Int?, amount: Int? = nil
  ) {
    self.from = from
    self.until = until
    self.adults = adults
    self.children = children
    self.quantity = quantity
    self.amount = amount
  }
}
