import Foundation
import Gazetteer
import Store

/// Errors of the stores in a few words, for a status line or a sentence.
enum StoreWords {
  static func describe(_ error: any Error, _ language: Language) -> String {
    switch error {
    case DurableDatabaseError.cannotOpen(let path, let why): "\(path): \(why)"
    case DurableDatabaseError.settingRefused(let name, let found): "SQLite: \(name)=\(found)"
    case DurableDatabaseError.tooNew(let path):
      Wording(
        vi: "\(path) do phiên bản mới hơn ghi", en: "\(path) was written by a newer version",
        fr: "\(path) vient d’une version plus récente", ja: "\(path)は新しい版のファイルです")[language]
    case let error as GazetteerError: wording(error)[language]
    default: reason(error)
    }
  }

  /// What the system says, without the statement that the database was at.
  static func reason(_ error: any Error) -> String {
    let text = error.localizedDescription
    return text.range(of: " - while executing ").map { String(text[..<$0.lowerBound]) } ?? text
  }

  static func wording(_ error: GazetteerError) -> Wording {
    switch error {
    case .missing(let path):
      Wording(
        vi: "Không có tệp \(path) hoặc không đọc được", en: "\(path) is not there or cannot be read",
        fr: "\(path) est absent ou illisible", ja: "\(path)がないか、読み取れません")
    case .notAGazetteer(let path):
      Wording(
        vi: "\(path) không phải tệp dữ liệu địa danh", en: "\(path) is no gazetteer",
        fr: "\(path) n’est pas un fichier de données", ja: "\(path)は地名データではありません")
    case .otherVersion(let path, let found, let wanted):
      Wording(
        vi: "\(path) có định dạng \(found), không phải \(wanted)", en: "\(path) has format \(found), not \(wanted)",
        fr: "\(path) a le format \(found), et non \(wanted)", ja: "\(path)の形式は\(wanted)ではなく\(found)です")
    }
  }
}
