import Itinerary
import Store
import SyncProtocol

/// What an operator's machine has to have before anything else.
enum DeskKeyFailure {
  /// Runs what needs the keys, and says which of them is not there or damaged.
  ///
  /// - Parameter isJoined: Whether a hub was joined with these keys, so that new ones would not do.
  static func told<Answer>(isJoined: Bool, _ work: () throws -> Answer) throws -> Answer {
    do { return try work() } catch let error as DurableDatabaseError {
      guard case .cannotOpen(let path, let why) = error, path.hasSuffix(".key") else { throw error }
      if why == DeskKeyFolder.noKey { throw CommandFailure.damagedKey(path) }
      guard !StoredFile(path).exists else { throw error }
      throw isJoined ? .missingKey(path) : CommandFailure.noKeys
    }
  }
}

extension CommandFailure {
  fileprivate static let noKeys = CommandFailure(
    .invalidValue, vi: "Máy này chưa có khóa của bạn; hãy chạy hoaban desk key trước.",
    en: "Your keys are not on this machine yet; run hoaban desk key first.",
    fr: "Vos clés ne sont pas encore sur cette machine ; lancez d’abord hoaban desk key.",
    ja: "この端末にはまだ鍵がありません。先にhoaban desk keyを実行してください。", field: "data")

  fileprivate static func missingKey(_ path: String) -> CommandFailure {
    let path = Printable.text(path)
    return CommandFailure(
      .inputOutput, vi: "Máy này không còn \(path); hãy chép bản sao của bạn vào lại đó.",
      en: "\(path) is not on this machine; put your copy back.",
      fr: "\(path) n’est pas sur cette machine ; remettez-y votre copie.",
      ja: "\(path)がこの端末にありません。控えを元に戻してください。", field: "data")
  }

  fileprivate static func damagedKey(_ path: String) -> CommandFailure {
    let path = Printable.text(path)
    return CommandFailure(
      .inputOutput, vi: "\(path) bị hỏng; hãy thay bằng bản sao của bạn.",
      en: "\(path) is damaged; put your copy back.", fr: "\(path) est abîmé ; remettez-y votre copie.",
      ja: "\(path)が壊れています。控えを元に戻してください。", field: "data")
  }
}
