#if PostgreSQL
  import Glibc

  /// What a server refused, or that it is gone.
  struct PostgreSQLError: Error, Hashable, CustomStringConvertible {
    /// SQLSTATE; empty where the server itself cannot be reached.
    let state: String
    let message: String
    /// Whether another connection is needed: the server goes down, or it only reads since another one writes.
    var isLost: Bool { state.isEmpty || state.hasPrefix("57P") || state.hasPrefix("08") || state == "25006" }
    var description: String { state.isEmpty ? message : "\(message) (\(state))" }
  }

  /// A statement and its values as text; which types they are the server knows by the statement.
  struct SQLStatement {
    let sql: String
    let values: [String?]

    init(_ sql: String, _ values: [String?] = []) {
      self.sql = sql
      // PostgreSQL keeps no zero in a text, and one of a stranger's must not keep a whole group out.
      self.values = values.map { value in
        guard let value, value.utf8.contains(0) else { return value }
        return String(decoding: value.utf8.filter { $0 != 0 }, as: UTF8.self)
      }
    }
  }

  /// What a statement gave.
  struct SQLRows {
    /// What was done, such as `COMMIT`.
    let tag: String
    let values: [[String?]]
  }

  /// Texts as libpq takes them.
  enum CStrings {
    static func with<Value>(
      _ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Value
    ) -> Value {
      let copies = texts.map { $0.map { strdup($0) } ?? nil }
      defer { for copy in copies { free(copy) } }
      let pointers = copies.map { $0.map { UnsafePointer($0) } } + [nil]
      return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
  }
#endif
