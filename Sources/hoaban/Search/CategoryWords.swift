import Gazetteer

/// Words for categories: the names of the vocabulary's kinds, and what else people call them.
struct CategoryWords {
  private let kinds: [Kind]
  /// By their folded spelling.
  private let phrases: [String: [Meaning]]

  private struct Meaning {
    let phrase: Phrase
    /// A category or a kind.
    let category: String
  }

  init(_ kinds: [Kind]) {
    self.kinds = kinds
    var phrases: [String: [Meaning]] = [:]
    func add(_ words: String, _ category: String) {
      let phrase = Phrase(words)
      phrases[phrase.folded, default: []].append(Meaning(phrase: phrase, category: category))
    }
    for (category, words) in Self.others { words.forEach { add($0, category) } }
    for kind in kinds {
      // Of a category with many kinds, such as what is historic, the kind alone is meant.
      let category = Self.isBroad(kind.category) ? kind.id.rawValue : kind.category
      for (_, name) in kind.names.inOrder { add(name, category) }
    }
    self.phrases = phrases
  }

  /// The longest phrase in the words, and where it stands.
  func find(in words: [QueryWord]) -> (category: String, words: Range<Int>)? {
    guard !words.isEmpty else { return nil }
    for length in stride(from: min(5, words.count), through: 1, by: -1) {
      for start in 0...(words.count - length) {
        let range = start..<start + length
        let folded = words[range].map(\.folded).joined(separator: " ")
        let meaning = phrases[folded]?.first { $0.phrase.matches(words[range]) }
        if let meaning { return (meaning.category, range) }
      }
    }
    return nil
  }

  /// The category of the contract for what `find` found.
  func category(of found: String) -> String { kinds.first { $0.id.rawValue == found }?.category ?? found }

  /// A value of `--category`: a category, a kind, or a category that this gazetteer has no place of.
  func filter(_ id: String, field: String) throws -> String {
    if Self.others.contains(where: { $0.key == id }) { return id }
    return try KindFilter(id, of: kinds, field: field).id
  }

  private static func isBroad(_ category: String) -> Bool {
    ["historic", "transport", "speciality", "town"].contains(category)
  }

  private static let others: KeyValuePairs<String, [String]> = [
    "museum": ["bảo tàng", "museum", "museums", "musée", "博物館", "博物馆"],
    "hotel": ["khách sạn", "nhà nghỉ", "hotel", "hotels", "hôtel", "guest house", "hostel", "ホテル", "酒店", "宾馆"],
    "homestay": ["homestay", "homestays", "nhà sàn ngủ", "chambre d'hôte", "民宿"],
    "restaurant": [
      "nhà hàng", "quán ăn", "ăn uống", "restaurant", "restaurants", "レストラン", "餐厅", "where to eat",
    ],
    "cafe": ["cà phê", "quán cà phê", "cafe", "coffee shop", "カフェ", "咖啡馆"],
    "cave": ["hang động", "hang", "động", "cave", "caves", "grotte", "洞窟", "山洞"],
    "hot_spring": ["suối khoáng", "suối khoáng nóng", "suối nước nóng", "hot spring", "source chaude", "温泉"],
    "cemetery": ["nghĩa trang", "nghĩa trang liệt sĩ", "cemetery", "cimetière", "墓地", "公墓"],
    "historic": ["di tích", "di tích lịch sử", "historic site", "historic sites", "site historique", "史跡", "古迹"],
    "village": ["bản", "làng", "bản làng", "village", "villages", "村"],
    "lake": ["hồ", "lake", "lac", "湖"],
    "market": ["chợ", "chợ phiên", "market", "markets", "marché", "市場", "市场"],
    "fuel": ["xăng", "trạm xăng", "cây xăng", "petrol station", "gas station", "station service", "ガソリンスタンド"],
    "atm": ["atm", "cây atm", "rút tiền", "cash machine", "distributeur"],
    "bank": ["ngân hàng", "bank", "banque", "銀行", "银行"],
    "hospital": ["bệnh viện", "hospital", "hôpital", "病院", "医院"],
    "waterfall": ["thác", "thác nước", "waterfall", "waterfalls", "cascade", "滝", "瀑布"],
    "pass": ["đèo", "mountain pass", "col", "峠"],
    "bridge": ["cầu", "bridge", "pont", "橋"],
    "airport": ["sân bay", "airport", "aéroport", "空港", "机场"],
    "bus_station": ["bến xe", "bus station", "gare routière", "バスターミナル", "汽车站"],
    "viewpoint": ["điểm ngắm cảnh", "viewpoint", "point de vue", "展望台"],
    "pagoda": ["chùa", "pagoda", "pagode"],
    "temple": ["đền", "temple", "寺院"],
    "festival": ["lễ hội", "festival", "festivals", "fête", "祭り"],
    "speciality": ["đặc sản", "speciality", "specialities", "local food", "spécialité", "名物"],
    "border_gate": ["cửa khẩu", "border gate", "border crossing", "poste frontière"],
  ]
}
