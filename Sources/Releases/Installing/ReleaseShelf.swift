/// The port to the folder of updates on a device. Every act that returns is on disk, whatever happens next; one that
/// throws, or is cut off, leaves either the state before it or the one after it.
public protocol ReleaseShelf: Sendable {
  /// Nil where this device has no trusted root yet.
  func ledger() throws -> ReleaseLedger?
  /// Takes the place of what was kept before, as a whole.
  func keep(_ ledger: ReleaseLedger) throws
  /// Names of the images that the guide may read.
  func images() throws -> [String]
  /// The SHA-256 of an image, in hexadecimal, as it lies there now.
  func digest(of image: String) throws -> String
  /// Names of images that were taken out of use.
  func withdrawn() throws -> [String]

  /// What an earlier run has left of an image, to go on with; empty where there is nothing.
  func draft(of release: GazetteerRelease) throws -> any ReleaseDraft
  /// Whether a draft is a sound gazetteer of a schema that this version reads.
  /// - Throws: `ReleaseError` of kind `unreadableImage`.
  func inspect(_ draft: any ReleaseDraft) throws
  /// The switch: from here on the guide reads this image.
  func install(_ draft: any ReleaseDraft, as release: InstalledRelease) throws
  /// Takes an image out of use: the guide reads the one before it.
  func withdraw(_ file: String) throws
  func remove(_ file: String) throws
}

/// An image that is being fetched, beside its final place.
public protocol ReleaseDraft: AnyObject {
  /// Bytes that are there.
  var length: Int { get }
  func append(_ bytes: UnsafeRawBufferPointer) throws
  /// Throws away all that is there.
  func restart() throws
  /// Reads it all.
  func digest() throws -> String
  /// All that was appended is on disk when this returns.
  func flush() throws
}
