import Data
import Foundation
import Gazetteer
import Store

/// Which gazetteer file is read.
struct GazetteerChoice {
  let asked: String?
  let folder: DataFolder
  let language: Language

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
        let (why, next) = (StoreWords.describe(error, language), paths[index + 1])
        let warning = Wording(
          vi: "\(why); đọc \(next)", en: "\(why); reading \(next)", fr: "\(why) ; lecture de \(next)",
          ja: "\(why)。\(next)を読み込みます")
        Console.warn(warning[language])
      }
    }
    throw CommandFailure(
      .badInput, vi: "Không tìm thấy dữ liệu địa danh đi kèm; hãy chỉ tệp bằng --gazetteer.",
      en: "The gazetteer that comes with the guide is not there; name a file with --gazetteer.",
      fr: "Les données fournies avec le guide sont introuvables ; indiquez un fichier avec --gazetteer.",
      ja: "ガイド付属のデータが見つかりません。--gazetteerでファイルを指定してください。", field: "gazetteer")
  }
}
