/// Who has a piece of ground at a moment.
public enum Holder: String, CaseIterable, Hashable, Sendable {
  /// The French Union's garrison.
  case french = "fr"
  /// The People's Army of Viet Nam, as the sources of both sides say: the Viet Minh.
  case vietMinh = "vm"
  /// Both are on it, or one is storming it.
  case contested
  /// Nobody's garrison.
  case abandoned
}
