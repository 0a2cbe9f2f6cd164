/// A value of a JSON document that knows its way from the root, for errors that name it.
struct JSONField {
  let node: JSONNode
  let path: String

  init(_ node: JSONNode, path: String = "") {
    self.node = node
    self.path = path
  }

  func error(_ fault: TripImportError.Fault) -> TripImportError {
    TripImportError(line: node.line, field: path, fault: fault)
  }

  func wanted(_ what: TripImportError.Wanted) -> TripImportError { error(.wanted(what)) }

  var isList: Bool {
    if case .array = node.value { true } else { false }
  }

  /// Nil where there is none, or null.
  func member(_ key: String) throws(TripImportError) -> JSONField? {
    guard case .object = node.value else { throw wanted(.object) }
    guard let member = node[key], !member.isNull else { return nil }
    return JSONField(member, path: path.isEmpty ? key : path + "." + key)
  }

  /// Whether there is one, if only null.
  func has(_ key: String) -> Bool { node[key] != nil }

  func needed(_ key: String) throws(TripImportError) -> JSONField {
    guard let member = try member(key) else {
      throw TripImportError(line: node.line, field: path.isEmpty ? key : path + "." + key, fault: .missing)
    }
    return member
  }

  func list() throws(TripImportError) -> [JSONField] {
    guard case .array(let nodes) = node.value else { throw wanted(.list) }
    return nodes.enumerated().map { JSONField($1, path: "\(path)[\($0)]") }
  }

  func text() throws(TripImportError) -> String {
    guard let text = node.string else { throw wanted(.text) }
    return text
  }

  func wholeNumber() throws(TripImportError) -> Int {
    guard case .number(let digits) = node.value, let number = Int(digits) else { throw wanted(.wholeNumber) }
    return number
  }

  func boolean() throws(TripImportError) -> Bool {
    guard case .bool(let value) = node.value else { throw wanted(.boolean) }
    return value
  }

  /// A text that says something in a form of its own.
  func value<Value>(
    _ what: TripImportError.Wanted, _ read: (String) -> Value?
  ) throws(TripImportError) -> Value {
    guard let text = node.string, let value = read(text) else { throw wanted(what) }
    return value
  }

  /// One of the names that a type has.
  func choice<Value: CaseIterable & RawRepresentable<String>>(_: Value.Type) throws(TripImportError) -> Value {
    try value(.oneOf(Value.allCases.map(\.rawValue)), Value.init(rawValue:))
  }

  /// Runs a check of the trip's limits in the name of this field.
  func within(_ check: () throws(TripEditError) -> Void) throws(TripImportError) {
    do { try check() } catch { throw self.error(.limit(error)) }
  }
}
