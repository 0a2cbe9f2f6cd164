import ArgumentParser
import Booking
import Gazetteer
import Itinerary
import Store

/// `hoaban bookings purge`.
struct BookingsPurge: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "purge", abstract: "Let go of requests that are over.",
    discussion: """
      A kiosk forgets who asked 7 days after the hub has taken the request, or when it is over, and the rest 30 days after \
      that; any other device forgets nothing by itself. With --all-done everything that is over goes now. What the hub \
      has not taken, and what still has no answer, always stays. A damaged file that is kept beside the requests goes 7 \
      days after it was replaced on a kiosk, and with --all-done when no request is left and all of it was saved.
      """)

  @OptionGroup var global: GlobalOptions

  @Flag(help: "All requests that are over.")
  var allDone = false

  @Flag(help: "Only say what would go.")
  var dryRun = false

  func perform(_ session: Session) throws {
    let store = try session.outbox()
    let stored = try store.stored()
    let before = Dictionary(
      stored.readable.map { ($0.id, $0.request.claim.rawValue) }, uniquingKeysWith: { first, _ in first })
    let rule = try allDone ? .allDone : store.retention()
    let purged = try store.purge(rule, at: session.now, isTrial: dryRun)
    let (gone, forgotten) = (purged.bookings.compactMap { before[$0] }, purged.contacts.compactMap { before[$0] })
    let kept = before.count + stored.unreadable.count - gone.count
    try session.answer(
      .members([
        "dry_run": .bool(dryRun), "removed": .array(gone.map(JSONText.string)),
        "contacts_erased": .array(forgotten.map(JSONText.string)), "kept": .integer(kept),
        "damaged_files": .array(purged.damagedFiles.map(JSONText.string)),
      ]), people: people(gone + purged.damagedFiles, forgotten, kept: kept, rule, session))
  }

  private func people(
    _ gone: [String], _ forgotten: [String], kept: Int, _ rule: Retention, _ session: Session
  ) -> [String] {
    var lines: [String] = []
    func list(_ names: [String]) -> String { session.language.list(names) }
    if !gone.isEmpty {
      lines.append(
        dryRun
          ? session.say(
            vi: "Sẽ xóa: \(list(gone))", en: "Would remove: \(list(gone))", fr: "À supprimer : \(list(gone))",
            ja: "削除予定：\(list(gone))")
          : session.say(
            vi: "Đã xóa: \(list(gone))", en: "Removed: \(list(gone))", fr: "Supprimées : \(list(gone))",
            ja: "削除：\(list(gone))"))
    }
    if !forgotten.isEmpty {
      lines.append(
        dryRun
          ? session.say(
            vi: "Sẽ xóa người hỏi: \(list(forgotten))", en: "Would forget who asked: \(list(forgotten))",
            fr: "Demandeur à oublier : \(list(forgotten))", ja: "依頼者情報の削除予定：\(list(forgotten))")
          : session.say(
            vi: "Đã xóa người hỏi: \(list(forgotten))", en: "Forgot who asked: \(list(forgotten))",
            fr: "Demandeur oublié : \(list(forgotten))", ja: "依頼者情報を削除：\(list(forgotten))"))
    }
    lines.append(
      session.say(
        vi: "Yêu cầu giữ lại: \(kept).", en: "Requests kept: \(kept).", fr: "Demandes gardées : \(kept).",
        ja: "残した依頼：\(kept)件。"))
    if rule == .personal {
      lines.append(
        session.say(
          vi: "Máy này không tự xóa gì; --all-done xóa những gì đã xong.",
          en: "This device forgets nothing by itself; --all-done lets go of what is over.",
          fr: "Cet appareil n’oublie rien de lui-même ; --all-done supprime ce qui est terminé.",
          ja: "この端末は自動では何も削除しません。終わったものは--all-doneで削除できます。"))
    }
    return lines
  }
}
