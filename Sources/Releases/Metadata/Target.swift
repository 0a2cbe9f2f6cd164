/// A file that `targets.json` names.
public struct Target: Hashable, Sendable {
  /// Bytes.
  public let length: Int
  /// 64 hexadecimal digits.
  public let sha256: String
  let custom: [String: JSONValue]

  init(_ value: JSONValue) throws(ReleaseError) {
    let members = try value.object("a target")
    length = try members.member("length").number("length")
    guard let digest = try FileNote.digest(try members.member("hashes").object("hashes")) else {
      throw ReleaseError(.malformed, "a target without a digest")
    }
    sha256 = digest
    custom = try members["custom"]?.object("custom") ?? [:]
  }
}

/// A whole image of the gazetteer, as the target `gazetteer.sqlite` describes it.
public struct GazetteerRelease: Hashable, Sendable {
  /// Counts from 1.
  public let number: Int
  /// Of the gazetteer's newest record: `2026-12-01`.
  public let date: String
  /// The version of the image's schema, which a guide reads or does not.
  public let schema: Int
  /// Bytes.
  public let length: Int
  /// 64 hexadecimal digits.
  public let sha256: String

  public init(number: Int, date: String, schema: Int, length: Int, sha256: String) {
    self.number = number
    self.date = date
    self.schema = schema
    self.length = length
    self.sha256 = sha256
  }

  /// - Throws: `ReleaseError` of kind `malformed` or `tooLarge`.
  init(_ target: Target) throws(ReleaseError) {
    number = try target.custom.member("release").number("release")
    date = try target.custom.member("date").text("date")
    schema = try target.custom.member("schema").number("schema")
    (length, sha256) = (target.length, target.sha256)
    guard ReleaseDate.isDate(date) else { throw ReleaseError(.malformed, "a release's date is no date") }
    guard length <= ReleaseLimits.image else {
      throw ReleaseError(.tooLarge, "an image has at most \(ReleaseLimits.image) bytes")
    }
  }

  var json: JSONValue {
    .object([
      "length": .integer(length), "hashes": .object(["sha256": .string(sha256)]),
      "custom": .object(["release": .integer(number), "date": .string(date), "schema": .integer(schema)]),
    ])
  }
}

/// How one image is made out of another. Deltas are targets of their own, so that clients that know none of them go on
/// with the whole image; no client applies one yet.
public struct GazetteerDelta: Hashable, Sendable {
  /// The SHA-256 of the image that it starts from.
  public let from: String
  /// The SHA-256 of the image that comes out.
  public let to: String
  /// How it is packed, such as `zstd-patch-from`.
  public let codec: String
  public let schema: Int

  /// Nil for a target that is no delta.
  init?(_ target: Target) throws(ReleaseError) {
    guard let from = target.custom["from"] else { return nil }
    self.from = try from.digest("from")
    to = try target.custom.member("to").digest("to")
    codec = try target.custom.member("codec").text("codec")
    schema = try target.custom.member("schema").number("schema")
  }
}
