/// The text sources, wherever they are. They are read one at a time, so that a million records need no memory of their
/// size.
public protocol SourceReading: Sendable {
  /// How many files there are.
  var count: Int { get }
  /// The path by which faults name the file. Files stand in the order of their paths.
  func path(_ index: Int) -> String
  /// - Throws: what the system says of a file that cannot be read.
  func file(_ index: Int) throws -> SourceFile
}

/// Sources in memory, for tests and for trying out an edit.
public struct SourceTexts: SourceReading {
  private let files: [SourceFile]

  public init(_ files: [SourceFile]) { self.files = files.sorted { $0.path < $1.path } }

  public var count: Int { files.count }
  public func path(_ index: Int) -> String { files[index].path }
  public func file(_ index: Int) -> SourceFile { files[index] }
}
