import Booking
import Foundation
import Gazetteer
import Itinerary
import Store

extension CommandFailure {
  /// The one place that gives the errors of other rooms a sentence and a status.
  init(wrapping error: any Error) {
    switch error {
    case let error as CommandFailure: self = error
    case let error as TripEditError: self.init(error)
    case let error as TripImportError: self.init(error)
    case let error as TravellerStoreError: self.init(error)
    case let error as InvalidBooking: self.init(error)
    case let error as DurableDatabaseError: self.init(error)
    case let error as GazetteerError: self.init(error)
    case DeliveryError.alreadySent, DeliveryError.notPossible:
      self.init(
        .invalidValue, vi: "Yêu cầu này không rút lại được nữa trên máy này.",
        en: "This request can no longer be taken back on this device.",
        fr: "Cette demande ne peut plus être retirée sur cet appareil.", ja: "この依頼は、この端末ではもう取り下げられません。")
    case OutboxError.readBackDiffers:
      self.init(
        .inputOutput, vi: "Yêu cầu đọc lại từ đĩa không giống lúc ghi; hãy kiểm tra ổ đĩa rồi thử lại.",
        en: "The request reads back from disk differently than it was written; check the disk and try again.",
        fr: "La demande relue sur le disque diffère de ce qui fut écrit ; vérifiez le disque et réessayez.",
        ja: "ディスクから読み直した依頼が書いた内容と違います。ディスクを確認してもう一度お試しください。")
    case OutboxError.queueFull:
      self.init(
        .tryLater, vi: "Máy này giữ quá nhiều yêu cầu chưa gửi; hãy chạy hoaban sync rồi thử lại.",
        en: "Too many requests wait on this device; run hoaban sync and try again.",
        fr: "Trop de demandes attendent sur cet appareil ; lancez hoaban sync et réessayez.",
        ja: "この端末に未送信の依頼が多すぎます。hoaban syncを実行してからもう一度お試しください。")
    case OutboxError.unreadable:
      self = .unreadableRequest
    default: self.init(system: error)
    }
  }

  private init(_ error: DurableDatabaseError) {
    switch error {
    case .cannotOpen(let path, let why):
      let isThere = FileManager.default.fileExists(atPath: path)
      self.init(
        why.contains("SQLite error 5") ? .tryLater : isThere ? .inputOutput : .cannotWrite,
        vi: "Không mở được \(path): \(why); hãy kiểm tra quyền ghi hoặc chọn thư mục khác bằng --data.",
        en: "Cannot open \(path): \(why); check that it can be written, or choose another folder with --data.",
        fr: "Impossible d’ouvrir \(path) : \(why) ; vérifiez les droits, ou choisissez un autre dossier avec --data.",
        ja: "\(path)を開けません（\(why)）。書き込み権限を確認するか、--dataで別のフォルダーを指定してください。",
        field: "data")
    case .settingRefused(let name, let found):
      self.init(
        .inputOutput, vi: "SQLite giữ \(name)=\(found), nên không bảo đảm được dữ liệu; hãy dùng ổ đĩa khác.",
        en: "SQLite keeps \(name)=\(found), so that nothing kept would be safe; use another disk.",
        fr: "SQLite garde \(name)=\(found), rien ne serait donc en sûreté ; utilisez un autre disque.",
        ja: "SQLiteが\(name)=\(found)のままで、安全に保存できません。別のディスクをお使いください。")
    case .tooNew(let path):
      self.init(
        .badInput, vi: "\(path) do phiên bản mới hơn ghi; hãy cập nhật hoaban.",
        en: "\(path) was written by a newer version; update hoaban.",
        fr: "\(path) a été écrit par une version plus récente ; mettez hoaban à jour.",
        ja: "\(path)は新しい版で書かれています。hoabanを更新してください。", field: "data")
    }
  }

  private init(_ error: GazetteerError) {
    let what = StoreWords.wording(error)
    self.init(
      .badInput, vi: what[.vi] + "; hãy chỉ tệp khác bằng --gazetteer.",
      en: what[.en] + "; name another file with --gazetteer.",
      fr: what[.fr] + " ; indiquez un autre fichier avec --gazetteer.",
      ja: what[.ja] + "。--gazetteerで別のファイルを指定してください。", field: "gazetteer")
  }

  /// Errors of SQLite, of files and of whatever else there may be.
  private init(system error: any Error) {
    let code = (error as? any CustomNSError).map { type(of: $0).errorDomain == "GRDB.DatabaseError" ? $0.errorCode : 0 }
    // SQLite's primary result codes: busy and locked; read-only, full and cannot open; all others.
    let kind: Code =
      switch (code ?? 0) & 0xFF {
      case 5, 6: .tryLater
      case 8, 13, 14: .cannotWrite
      default: .inputOutput
      }
    let why = StoreWords.reason(error)
    self.init(
      kind, vi: "Lỗi đọc hoặc ghi dữ liệu: \(why); hãy chạy hoaban doctor.",
      en: "Data cannot be read or written: \(why); run hoaban doctor.",
      fr: "Données illisibles ou non enregistrées : \(why) ; lancez hoaban doctor.",
      ja: "データを読み書きできません（\(why)）。hoaban doctorを実行してください。")
  }
}
