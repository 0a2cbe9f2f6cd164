import Booking
import Foundation
import Itinerary
import Store

extension CommandFailure {
  /// The one place that gives the errors of other rooms a sentence and a status.
  init(wrapping error: any Error) {
    switch error {
    case let error as CommandFailure: self = error
    case let error as TripEditError: self.init(error)
    case let error as TravellerStoreError: self.init(error)
    case let error as InvalidBooking: self.init(error)
    case let error as DurableDatabaseError: self.init(error)
    case let error as GazetteerError: self.init(error)
    case DeliveryError.alreadySent, DeliveryError.notPossible:
      self.init(
        .invalidValue, vi: "Yêu cầu này không rút lại được nữa trên máy này.",
        en: "This request can no longer be taken back on this device.")
    case OutboxError.readBackDiffers:
      self.init(
        .inputOutput, vi: "Yêu cầu đọc lại từ đĩa không giống lúc ghi; hãy kiểm tra ổ đĩa rồi thử lại.",
        en: "The request reads back from disk differently than it was written; check the disk and try again.")
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
        field: "data")
    case .settingRefused(let name, let found):
      self.init(
        .inputOutput, vi: "SQLite giữ \(name)=\(found), nên không bảo đảm được dữ liệu; hãy dùng ổ đĩa khác.",
        en: "SQLite keeps \(name)=\(found), so that nothing kept would be safe; use another disk.")
    case .tooNew(let path):
      self.init(
        .badInput, vi: "\(path) do phiên bản mới hơn ghi; hãy cập nhật hoaban.",
        en: "\(path) was written by a newer version; update hoaban.", field: "data")
    }
  }

  private init(_ error: GazetteerError) {
    let (vi, en) =
      switch error {
      case .missing(let path): ("Không có tệp \(path) hoặc không đọc được", "\(path) is not there or cannot be read")
      case .notAGazetteer(let path): ("\(path) không phải tệp dữ liệu địa danh", "\(path) is no gazetteer")
      case .otherVersion(let path, let found, let wanted):
        ("\(path) có định dạng \(found), không phải \(wanted)", "\(path) has format \(found), not \(wanted)")
      }
    self.init(
      .badInput, vi: vi + "; hãy chỉ tệp khác bằng --gazetteer.", en: en + "; name another file with --gazetteer.",
      field: "gazetteer")
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
    let why = error.localizedDescription
    self.init(
      kind, vi: "Lỗi đọc hoặc ghi dữ liệu: \(why); hãy chạy hoaban doctor.",
      en: "Data cannot be read or written: \(why); run hoaban doctor.")
  }
}
