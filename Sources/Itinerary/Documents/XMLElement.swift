/// An element of an XML document (1.0, UTF-8). What it writes is well formed whatever the texts hold.
public struct XMLElement {
  let name: String
  var attributes: [(name: String, value: String)] = []
  var children: [XMLElement] = []
  var text = ""

  public init(_ name: String, _ attributes: [(name: String, value: String)] = [], _ children: [XMLElement]) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  public init(_ name: String, _ text: String, attributes: [(name: String, value: String)] = []) {
    self.name = name
    self.attributes = attributes
    self.text = text
  }

  /// The element, or nil where there is nothing to say.
  public static func optional(_ name: String, _ text: String) -> XMLElement? {
    text.isEmpty ? nil : XMLElement(name, text)
  }

  /// The whole document, this element being its root.
  public var document: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &text, indent: 0)
    return text
  }

  private func write(to output: inout String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    output += margin + "<" + name
    for attribute in attributes { output += " \(attribute.name)=\"\(Self.escape(attribute.value))\"" }
    if children.isEmpty {
      output += text.isEmpty ? "/>\n" : ">" + Self.escape(text) + "</\(name)>\n"
      return
    }
    output += ">\n"
    for child in children { child.write(to: &output, indent: indent + 2) }
    output += margin + "</\(name)>\n"
  }

  /// `>` too, so that no text can hold `]]>`; what a terminal would obey as a reference; what XML cannot hold at all
  /// as U+FFFD.
  static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: escaped.append(contentsOf: "&amp;".unicodeScalars)
      case 0x3C: escaped.append(contentsOf: "&lt;".unicodeScalars)
      case 0x3E: escaped.append(contentsOf: "&gt;".unicodeScalars)
      case 0x22: escaped.append(contentsOf: "&quot;".unicodeScalars)
      case 0x09, 0x0D, 0x7F..<0xA0, 0x2028, 0x2029:
        escaped.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case 0x0A: escaped.append(scalar)
      case 0x00..<0x20, 0xFFFE, 0xFFFF: escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
