/// Other ways to write a word of a name, by its folded spelling: abbreviations, and what foreign ears write.
public enum WordVariants {
  public static func of(_ word: String) -> [String] {
    var variants = table[word] ?? []
    // Fu for Phu: English and French have no ph at the beginning of such words, and Vietnamese no f.
    if word.hasPrefix("f"), word.count > 1 { variants.append("ph" + word.dropFirst()) }
    return variants
  }

  private static let table: [String: [String]] = [
    "tp": ["thành phố"], "tt": ["thị trấn", "trung tâm"], "bt": ["bảo tàng"],
    "ntls": ["nghĩa trang liệt sĩ", "nghĩa trang"],
    "nt": ["nghĩa trang"], "ck": ["cửa khẩu"], "sb": ["sân bay"], "bx": ["bến xe"], "ks": ["khách sạn"],
    "nh": ["nhà hàng"], "qt": ["quảng trường"], "kdl": ["khu du lịch"], "dt": ["di tích"], "scb": ["sở chỉ huy"],
    "sch": ["sở chỉ huy"], "hq": ["headquarters", "sở chỉ huy"], "dbp": ["điện biên phủ"], "db": ["điện biên"],
    "mt": ["mường thanh", "mount"], "ubnd": ["ủy ban nhân dân"], "st": ["saint"], "gen": ["general"],
    "centre": ["center"], "center": ["centre"], "theatre": ["theater"], "theater": ["theatre"],
    "memorial": ["monument"], "headquarters": ["command"],
  ]
}
