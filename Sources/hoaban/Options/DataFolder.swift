import Foundation

/// Where this person's trips and requests are kept.
struct DataFolder {
  let path: String

  /// `--data`, else `HOABAN_DATA`, else the place that the XDG base directories give.
  init(asked: String?) {
    path = asked.flatMap { $0.isEmpty ? nil : $0 } ?? Environment.value("HOABAN_DATA") ?? Self.standard
  }

  var traveller: String { path + "/traveller.sqlite" }
  /// Corrections that readers wrote down.
  var reports: String { path + "/reports" }
  var outbox: String { path + "/outbox.sqlite" }
  /// An operator's keys, requests and answers.
  var desk: String { path + "/desk" }

  /// Installed updates of the gazetteer, the newest first: their names begin with their dates.
  var updates: [String] {
    let folder = path + "/gazetteer"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".sqlite") && !$0.hasPrefix(".") }.sorted(by: >).map { folder + "/" + $0 }
  }

  private static var standard: String {
    // The specification tells to pass over a relative path.
    if let data = Environment.value("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/hoaban" }
    return (Environment.value("HOME") ?? NSHomeDirectory()) + "/.local/share/hoaban"
  }
}
