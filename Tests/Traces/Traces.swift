import Foundation

/// Looks for texts that must not be there, in every file of a folder: as they are, in base 64 at each of its three
/// places, in UTF-16, and as addresses write them.
public enum Traces {
  public static func found(_ texts: [String], in folder: String) throws -> Set<String> {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
    let contents = files.compactMap { FileManager.default.contents(atPath: folder + "/" + $0) }
    return Set(
      texts.filter { text in forms(text).contains { form in contents.contains { $0.range(of: form) != nil } } })
  }

  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

  static func forms(_ text: String) -> [Data] {
    let plain = Data(text.utf8)
    // The text after 0, 1 or 2 other bytes; the letters at the ends also depend on what stands beside it.
    let encoded = (0..<3).map { shift -> Data in
      let all = (Data(repeating: 0, count: shift) + plain).base64EncodedString().replacingOccurrences(of: "=", with: "")
      return Data(all.dropFirst(shift == 0 ? 0 : shift + 1).dropLast(1).utf8)
    }
    let wide = [String.Encoding.utf16LittleEndian, .utf16BigEndian].compactMap { text.data(using: $0) }
    let percent = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics)
    let ascii = text.addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: letters))
    return [plain] + encoded + wide + [percent, ascii].compactMap { $0.map { Data($0.utf8) } }
  }
}
