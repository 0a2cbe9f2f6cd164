internal import Foundation
internal import FoundationNetworking

extension LineFailure {
  /// What URLSession throws.
  ///
  /// Source: libcurl's `SSL certificate problem: …` with OpenSSL's words for a certificate that is not yet valid and one
  /// that has expired. FoundationNetworking has no codes for these; both are `.unknown`, as are others.
  init(_ error: any Error) {
    if let failure = error as? LineFailure {
      self = failure
      return
    }
    let why = (error as? URLError)?.localizedDescription ?? "\(error)"
    let certificate: OutOfDate? =
      why.contains("certificate is not yet valid") ? .notYet : why.contains("certificate has expired") ? .noLonger : nil
    let code = (error as? URLError)?.code
    self.init(
      why: why, isTimeout: code == .timedOut,
      isUnsent: code.map { [.cannotFindHost, .cannotConnectToHost, .dnsLookupFailed].contains($0) } ?? false,
      certificate: certificate)
  }
}
