import Booking
import Foundation
import Gazetteer
import Screens
import Store
import SyncProtocol

/// The gazetteer and what is kept on this device. Nothing is made that is not there.
struct DataHealth {
  let global: GlobalOptions

  var findings: [Finding] {
    [dataFolder] + gazetteer
      + kept(.traveller, .travellerFile, global.travellerPath) { path in
        let store = try TravellerStore(path: path)
        let (trips, favourites) = (try store.trips().count, try store.favourites().count)
        return Wording(
          vi: "\(path): \(trips) hành trình, \(favourites) mục yêu thích",
          en: "\(path): \(trips) trip(s), \(favourites) favourite(s)",
          fr: "\(path) : \(trips) itinéraire(s), \(favourites) favori(s)",
          ja: "\(path)：旅程\(trips)件、お気に入り\(favourites)件")
      }
      + recovered
      + kept(.outbox, .outboxFile, global.outboxPath) { path in
        let bookings = try OutboxStore(path: path).bookings()
        let queued = bookings.count { $0.delivery == .queued }
        return Wording(
          vi: "\(path): \(bookings.count) yêu cầu, \(queued) chờ gửi",
          en: "\(path): \(bookings.count) request(s), \(queued) waiting to be sent",
          fr: "\(path) : \(bookings.count) demande(s), dont \(queued) à envoyer",
          ja: "\(path)：依頼\(bookings.count)件、うち送信待ち\(queued)件")
      } + desk
  }

  /// Nothing is said of it to whom it does not concern.
  private var desk: [Finding] {
    let folder = global.folder.desk
    guard StoredFile(folder + "/desk.sqlite").exists else { return [] }
    return kept(.desk, .deskFile, folder + "/desk.sqlite") { path in
      let store = try DeskStore(folder: folder)
      let (requests, waiting) = (try store.requests().count, try store.status().waiting)
      return Wording(
        vi: "\(path): \(requests) yêu cầu, \(waiting) câu trả lời chờ gửi",
        en: "\(path): \(requests) request(s), \(waiting) answer(s) waiting to be sent",
        fr: "\(path) : \(requests) demande(s), \(waiting) réponse(s) à envoyer",
        ja: "\(path)：依頼\(requests)件、送信待ちの返答\(waiting)件")
    } + DeskKeyHealth(folder: folder).findings
  }

  /// A file that was damaged, as long as it lies there.
  private var recovered: [Finding] {
    guard StoredFile(global.outboxPath).exists,
      let recovery = try? OutboxStore(path: global.outboxPath).recovery()
    else { return [] }
    func words(_ language: Language) -> String { RequestWords(language, by: .commands).recovered(recovery) }
    return [
      Finding(.outbox, Wording(vi: words(.vi), en: words(.en), fr: words(.fr), ja: words(.ja)), .warning)
    ]
  }

  private static func notMade(_ path: String) -> Wording {
    Wording(vi: "\(path), chưa tạo", en: "\(path), not made yet", fr: "\(path), pas encore créé", ja: "\(path)（未作成）")
  }

  private var dataFolder: Finding {
    let path = global.folder.path
    guard FileManager.default.fileExists(atPath: path) else { return Finding(.data, Self.notMade(path)) }
    guard FileManager.default.isWritableFile(atPath: path) else {
      return Finding(
        .data,
        Wording(
          vi: "không ghi được vào \(path)", en: "\(path) cannot be written", fr: "impossible d’écrire dans \(path)",
          ja: "\(path)に書き込めません"), .problem)
    }
    return Finding(.data, path)
  }

  private var gazetteer: [Finding] {
    do {
      let store = try global.openGazetteer()
      return [Finding(.gazetteer, store.path), try version(store), try content(store)]
    } catch {
      return [Finding(.gazetteer, CommandFailure(wrapping: error).wording, .problem)]
    }
  }

  private func version(_ store: GazetteerStore) throws -> Finding {
    let version = try store.version()
    let (date, digest) = (version.date, version.digest)
    let sqlite = StoredFile(store.path).writtenBySQLite ?? "?"
    let signature = GazetteerSignature(path: store.path, folder: global.folder)
    let words = signature.words
    return Finding(
      .gazetteerVersion,
      Wording(
        vi: "\(date), mã băm \(digest), do SQLite \(sqlite) ghi, \(words[.vi])",
        en: "\(date), digest \(digest), written by SQLite \(sqlite), \(words[.en])",
        fr: "\(date), empreinte \(digest), écrit par SQLite \(sqlite), \(words[.fr])",
        ja: "\(date)、ダイジェスト\(digest)、SQLite \(sqlite)で作成、\(words[.ja])"), signature.verdict)
  }

  private func content(_ store: GazetteerStore) throws -> Finding {
    let counts = try store.groupCounts()
    let total = counts.values.reduce(0, +)
    let list = Group.allCases.compactMap { group in counts[group].map { "\(group.rawValue) \($0)" } }
    let (groups, legs) = (list.joined(separator: ", "), try store.legs().count)
    return Finding(
      .gazetteerContent,
      Wording(
        vi: "\(total) mục (\(groups)), \(legs) chặng", en: "\(total) entries (\(groups)), \(legs) legs",
        fr: "\(total) fiches (\(groups)), \(legs) tronçons", ja: "\(total)件 (\(groups))、区間\(legs)件"),
      total > 0 ? .ok : .problem)
  }

  private func kept(
    _ subject: Finding.Subject, _ file: Finding.Subject, _ path: String, _ count: (String) throws -> Wording
  ) -> [Finding] {
    let stored = StoredFile(path)
    guard stored.exists else { return [Finding(subject, Self.notMade(path))] }
    do {
      // Opening reads the two settings back and refuses any others.
      return [Finding(subject, try count(path)), mode(stored, file)]
    } catch {
      return [Finding(subject, CommandFailure(wrapping: error).wording, .problem)]
    }
  }

  private func mode(_ stored: StoredFile, _ subject: Finding.Subject) -> Finding {
    let mode = stored.mode ?? 0
    let isPrivate = mode == 0o600
    let octal = String(mode, radix: 8)
    let rest = "journal_mode=delete, synchronous=extra, SQLite \(stored.writtenBySQLite ?? "?")"
    return Finding(
      subject,
      Wording(
        vi: "quyền \(octal)\(isPrivate ? "" : " (600 mới riêng tư)"), \(rest)",
        en: "mode \(octal)\(isPrivate ? "" : " (600 keeps it private)"), \(rest)",
        fr: "droits \(octal)\(isPrivate ? "" : " (600 le garde privé)"), \(rest)",
        ja: "権限\(octal)\(isPrivate ? "" : "（600なら非公開）")、\(rest)"),
      isPrivate ? .ok : .warning)
  }
}
