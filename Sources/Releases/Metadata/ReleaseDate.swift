internal import SyncProtocol

/// Dates of releases: `2026-12-01`. They become part of a file's name.
enum ReleaseDate {
  static func isDate(_ text: String) -> Bool { HubMoment(rawValue: text + "T00:00:00Z") != nil }
}
