import Foundation
import Store

/// Errors of the stores in a few words, for a status line or a sentence.
enum StoreWords {
  static func describe(_ error: any Error) -> String {
    switch error {
    case DurableDatabaseError.cannotOpen(let path, let why): "\(path): \(why)"
    case DurableDatabaseError.settingRefused(let name, let found): "SQLite keeps \(name)=\(found)"
    case DurableDatabaseError.tooNew(let path): "\(path) was written by a newer version"
    case GazetteerError.missing(let path): "\(path) is not there"
    case GazetteerError.notAGazetteer(let path): "\(path) is no gazetteer"
    case GazetteerError.otherVersion(let path, let found, let wanted): "\(path) has format \(found), not \(wanted)"
    default: error.localizedDescription
    }
  }
}
