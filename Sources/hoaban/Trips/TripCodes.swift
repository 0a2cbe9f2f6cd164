import Gazetteer
import Itinerary
import QRCode

/// QR codes of a trip on standard output.
struct TripCodes {
  let isASCII: Bool
  let isInverted: Bool
  let session: Session

  func write(_ links: [MapLink]) throws {
    guard !links.isEmpty else {
      throw CommandFailure(
        .notFound, vi: "Chưa rõ vị trí nơi nào ở đây nên không có mã QR.",
        en: "Nobody says where any of these places is, so that there is no QR code.",
        fr: "Aucune de ces positions n’est connue : pas de code QR.", ja: "位置のわかる場所がなく、QRコードを作れません。", field: "trip")
    }
    let drawing = CodeDrawing(isASCII: isASCII, isInverted: isInverted)
    let codes = try links.map { ($0, try code($0)) }
    try session.answer(
      .members(["codes": .array(codes.map(document))]),
      people: codes.flatMap { link, code in [link.title] + drawing.lines(code) + [link.text, ""] })
  }

  private func code(_ link: MapLink) throws -> QRCode {
    do { return try QRCode(link.text) } catch {
      throw CommandFailure(
        .invalidValue, vi: "Nội dung quá dài cho một mã QR.", en: "This is too much for one QR code.",
        fr: "C’est trop pour un seul code QR.", ja: "1つのQRコードに収まりません。", field: "trip")
    }
  }

  private func document(_ link: MapLink, _ code: QRCode) -> JSONText {
    let rows = (0..<code.size).map { row in
      JSONText.string((0..<code.size).map { code[row, $0] ? "1" : "0" }.joined())
    }
    return .members(["title": .string(link.title), "text": .string(link.text), "modules": .array(rows)])
  }
}
