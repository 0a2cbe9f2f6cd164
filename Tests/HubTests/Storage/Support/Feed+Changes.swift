import SyncProtocol

@testable import Hub

extension Feed {
  var changes: [BookingChange] {
    get throws { try written.map { try WireJSON.value(BookingChange.self, $0.text.utf8) } }
  }
}
