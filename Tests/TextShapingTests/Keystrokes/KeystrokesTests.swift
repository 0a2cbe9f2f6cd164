import SeededRandomness
import Testing
import TextShaping

@Suite struct KeystrokesTests {
  @Test(arguments: [
    ("ddooif", "đồi"), ("ddoofi", "đồi"), ("DDooif", "Đồi"), ("Muwowngf", "Mường"), ("Muowngf", "Mường"),
    ("Muowfng", "Mường"), ("muongwf", "mường"), ("Phawng", "Phăng"), ("Dieenj", "Diện"), ("DDieenj", "Điện"),
    ("Bieen", "Biên"), ("Phur", "Phủ"), ("ddeof", "đèo"), ("ddin", "đin"), ("Suoois", "Suối"), ("hoaf", "hòa"),
    ("hoangf", "hoàng"), ("thuyr", "thủy"), ("quyeets", "quyết"), ("giaos", "giáo"), ("nghiax", "nghĩa"),
    ("trang", nil), ("wowc", "ươc"), ("baor", "bảo"), ("tangf", "tàng"), ("chieens", "chiến"), ("thawngs", "thắng"),
    ("Tuwowngj", "Tượng"), ("ddaif", "đài"), ("khoangs", "khoáng"), ("vaf", "và"), ("uw", "ư"), ("dduowngf", "đường"),
    ("cuwar", "cửa"), ("khaaur", "khẩu"), ("sawn", "săn"), ("ruouwj", "rượu"), ("diend", "đien"),
  ])
  func telex(typed: String, wanted: String?) {
    #expect(Keystrokes.decode(typed, .telex) == wanted)
  }

  @Test(arguments: [
    ("d9o62i", "đồi"), ("d9oi62", "đồi"), ("Dien65", "Diện"), ("D9ie6n5", "Điện"), ("Bien6", "Biên"),
    ("Mu7o7ng2", "Mường"), ("Muong72", "Mường"), ("Mu7o72ng", "Mường"), ("Phang8", "Phăng"), ("Phu3", "Phủ"),
    ("sa5ch", "sạch"), ("hoa2", "hòa"), ("suoi61", "suối"), ("d9e2o", "đèo"), ("Tha62m", "Thầm"),
  ])
  func vni(typed: String, wanted: String) { #expect(Keystrokes.decode(typed, .vni) == wanted) }

  @Test(arguments: [
    "", "a1", "A1", "C1", "D1", "E2", "e1", "7/5", "homestay", "waterfall", "market", "museum", "ban", "muong", "phu",
    "điện", "1954", "12", "x", "w1", "bank", "hotel", "đồi", "aaaaaaaaaaaaaaaaaaaaaa", "丘", "c", "th", "ng2",
  ])
  func otherWordsStayAsTheyAre(typed: String) {
    for method in InputMethod.allCases { #expect(Keystrokes.decode(typed, method) == nil, "\(method)") }
  }

  @Test func whatIsDecodedFoldsToLettersThatWereTyped() {
    var random = SplitMix64(seed: 11)
    let keys = Array("abcdeghiklmnopqrstuvxywfjz0123456789")
    for _ in 0..<20_000 {
      let typed = String((0..<(1 + random.next() % 8)).map { _ in keys[Int(random.next() % UInt64(keys.count))] })
      for method in InputMethod.allCases {
        guard let decoded = Keystrokes.decode(typed, method) else { continue }
        #expect(Composition.compose(decoded) == decoded)
        #expect(Set(Folding.fold(decoded)).isSubset(of: Set(typed).union(["u"])), "\(typed) \(decoded)")
      }
    }
  }
}
