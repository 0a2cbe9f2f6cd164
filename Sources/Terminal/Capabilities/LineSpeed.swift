import CTerminal

/// How fast the line to the person is, as far as the system knows. Nothing is asked of the terminal itself.
public enum LineSpeed {
  /// Bits a second of the terminal on standard output, where its modes name less than 38,400. That is what every
  /// pseudo-terminal names, so that it tells nothing; a serial line tells its own speed, also through `ssh`.
  public static var ofStandardOutput: Int? { of(1) }

  static func of(_ descriptor: Int32) -> Int? {
    let bits = Int(ct_line_speed(descriptor))
    return bits > 0 ? bits : nil
  }
}
