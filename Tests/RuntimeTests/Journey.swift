import Canvas
import Runtime
import Screens

/// Steps that more than one test takes.
enum Journey {
  /// Makes a trip of one day in the Trip tab and adds the first place found for each text, in that order.
  static func makeTrip(_ runtime: HeadlessRuntime, adding texts: [String]) {
    runtime.type("3n")
    runtime.type("Weekend")
    runtime.press(.enter)
    add(texts, runtime)
  }

  /// Adds the first place found for each text to the trip, after the stop under the cursor.
  static func add(_ texts: [String], _ runtime: HeadlessRuntime) {
    for text in texts {
      runtime.type("p")
      runtime.type(text)
      runtime.press(.enter)
    }
  }

  /// Fills in the form of a homestay request, from its first field, and saves it.
  static func fillIn(_ runtime: HeadlessRuntime) {
    while runtime.model.bookings.form != nil, !runtime.isOnFirstField { runtime.press(.up) }
    for text in ["2026-12-05", "2026-12-06", "", "", "Lò Thị Mai", "0912 345 678", "", "Ăn chay"] {
      if !text.isEmpty { runtime.send(.paste(text)) }
      runtime.press(.down)
    }
    runtime.press(control: "s")
  }
}

extension HeadlessRuntime {
  /// The first field that is typed into.
  var isOnFirstField: Bool { model.bookings.form?.isOnFirstField ?? true }
}
