/// How a provider reaches the traveller: a name and at least one way.
public struct Contact: Hashable, Sendable {
  public let name: String
  /// Digits after an optional `+`.
  public let phone: String?
  public let email: String?

  public init(name: String, phone: String?, email: String?) {
    self.name = name
    self.phone = phone
    self.email = email
  }
}
