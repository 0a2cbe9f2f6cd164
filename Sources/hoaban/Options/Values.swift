public import ArgumentParser
import Booking
import Canvas
import CivilTime
import Geography
import Itinerary

extension TravelMode: ExpressibleByArgument {}
extension GlyphTier: ExpressibleByArgument {}
extension ProductKind: ExpressibleByArgument {}

/// Values typed on the command line that need more than a conversion.
enum Values {
  static func moment(_ text: String, field: String) throws -> CivilDateTime {
    guard let moment = CivilDateTime(iso: text) else { throw CommandFailure.notAMoment(text, field: field) }
    return moment
  }

  static func date(_ text: String, field: String) throws -> CivilDate {
    guard let date = CivilDate(iso: text) else {
      throw CommandFailure(
        .invalidValue, vi: "“\(text)” không phải ngày; hãy viết như 2026-12-05.",
        en: "“\(text)” is no date; write it like 2026-12-05.",
        fr: "“\(text)” n’est pas une date ; écrivez par exemple 2026-12-05.",
        ja: "“\(text)”は日付ではありません。2026-12-05のように書いてください。", field: field)
    }
    return date
  }

  /// `S,W,N,E` in degrees.
  static func box(_ text: String, field: String) throws -> BoundingBox {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map {
      Double($0.filter { $0 != " " })
    }
    guard numbers.count == 4, let south = numbers[0], let west = numbers[1], let north = numbers[2],
      let east = numbers[3], Coordinate(latitude: south, longitude: west) != nil,
      Coordinate(latitude: north, longitude: east) != nil, south <= north, west <= east
    else {
      throw CommandFailure(
        .invalidValue, vi: "“\(text)” không phải khung S,W,N,E tính bằng độ.",
        en: "“\(text)” is no box S,W,N,E in degrees.", fr: "“\(text)” n’est pas un cadre S,W,N,E en degrés.",
        ja: "“\(text)”は度で表したS,W,N,Eの範囲ではありません。", field: field)
    }
    return BoundingBox(south: south, west: west, north: north, east: east)
  }

  static func number(_ number: Int, in range: ClosedRange<Int>, field: String) throws -> Int {
    guard range.contains(number) else {
      throw CommandFailure(
        .invalidValue, vi: "--\(field) phải từ \(range.lowerBound) đến \(range.upperBound), không phải \(number).",
        en: "--\(field) goes from \(range.lowerBound) to \(range.upperBound), not \(number).",
        fr: "--\(field) va de \(range.lowerBound) à \(range.upperBound), et non \(number).",
        ja: "--\(field)は\(range.lowerBound)から\(range.upperBound)までで、\(number)は使えません。", field: field)
    }
    return number
  }
}
