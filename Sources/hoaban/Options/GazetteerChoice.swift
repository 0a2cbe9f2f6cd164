import Data
import Foundation
import Store

/// Which gazetteer file is read.
struct GazetteerChoice {
  let asked: String?
  let folder: DataFolder

  /// `--gazetteer` alone where it is given, else the updates from the newest on, else the one that came along.
  var candidates: [String] {
    if let asked { return [asked] }
    return folder.updates + [Bundled.gazetteerPath].compactMap { $0 }
  }

  /// The first candidate that can be used. A damaged update is passed over with a word on standard error: the guide
  /// goes on with the gazetteer before it.
  func open() throws -> GazetteerStore {
    let paths = candidates
    for (index, path) in paths.enumerated() {
      do { return try GazetteerStore(path: path) } catch {
        guard index + 1 < paths.count else { throw error }
        Console.warn("\(StoreWords.describe(error)); reading \(paths[index + 1])")
      }
    }
    throw CommandFailure(
      .badInput, vi: "Không tìm thấy dữ liệu địa danh đi kèm; hãy chỉ tệp bằng --gazetteer.",
      en: "The gazetteer that comes with the guide is not there; name a file with --gazetteer.", field: "gazetteer")
  }
}
