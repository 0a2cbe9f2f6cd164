import Data
import Foundation
import Gazetteer
import Releases
import Store

/// Whether a gazetteer that is read is what was signed. The whole file is read for it, which the guide does not do at
/// its start: see `docs/gazetteer.md`.
struct GazetteerSignature {
  let path: String
  let folder: DataFolder

  var verdict: Finding.Verdict { if case .changed = state { .problem } else { .ok } }

  var words: Wording {
    switch state {
    case .holds(let number):
      Wording(
        vi: "bản phát hành \(number), chữ ký và nội dung khớp", en: "release \(number), signature and content hold",
        fr: "publication \(number), signature et contenu conformes", ja: "リリース\(number)、署名と内容を確認済み")
    case .changed(let number):
      Wording(
        vi: "bản phát hành \(number), nhưng tệp không còn như khi kiểm tra; hãy chạy hoaban-sync update",
        en: "release \(number), but the file is not what was verified; run hoaban-sync update",
        fr: "publication \(number), mais le fichier n’est plus celui qui a été vérifié ; lancez hoaban-sync update",
        ja: "リリース\(number)ですが、ファイルが検証時と異なります。hoaban-sync updateを実行してください")
    case .bundled:
      Wording(
        vi: "đi kèm chương trình", en: "came with the program", fr: "fourni avec le programme", ja: "プログラムに付属")
    case .unsigned: Wording(vi: "chưa ký", en: "unsigned", fr: "non signé", ja: "署名なし")
    }
  }

  private enum State {
    case holds(Int)
    case changed(Int)
    case bundled
    /// Somebody has put it there.
    case unsigned
  }

  private var state: State {
    if path == Bundled.gazetteerPath { return .bundled }
    guard folder.updates.contains(path), let ledger = try? ReleaseFolder(data: folder.path).ledger(),
      let verified = ledger.release(in: URL(fileURLWithPath: path).lastPathComponent)
    else { return .unsigned }
    let found = try? ImageFile.digest(of: path).text
    return found == verified.release.sha256 ? .holds(verified.release.number) : .changed(verified.release.number)
  }
}
