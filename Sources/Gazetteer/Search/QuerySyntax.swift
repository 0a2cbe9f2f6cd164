/// Operators of query languages that people type out of habit. They mean nothing here and are no words either.
public enum QuerySyntax {
  /// The text without `AND`, `OR`, `NOT` and `NEAR(` in capitals; as it is where nothing else would be left.
  public static func withoutOperators(_ text: String) -> String {
    guard text.contains("AND") || text.contains("OR") || text.contains("NOT") || text.contains("NEAR") else {
      return text
    }
    let words = text.replacing("NEAR(", with: " ( ").split(separator: " ")
    let rest = words.filter { !["AND", "OR", "NOT"].contains($0) }
    // Somebody who types in capitals alone means words.
    let isShouted = !text.contains { $0.isLowercase }
    let others = rest.joined(separator: " ")
    return isShouted || !others.contains(where: \.isLetter) ? text : others
  }
}
