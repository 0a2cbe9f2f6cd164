/// The text that is signed (RFC 9421, section 2.5): a line for each covered component, then the parameters.
struct SignatureBase: Hashable {
  let text: String

  /// - Parameters:
  ///   - components: Names as they stand in the parameters, without quotes, and values; none holds a line break.
  ///   - parameters: The value of the `Signature-Input` member, `("@method" …);created=…`.
  init(_ components: [(name: String, value: String)], parameters: String) {
    text = (components.map { "\"\($0.name)\": \($0.value)" } + ["\"@signature-params\": \(parameters)"])
      .joined(separator: "\n")
  }
}
