/// What the columns of a document decide, part by part.
struct Filter {
  private let query: IndexQuery
  private let importance: [UInt8]
  private let kinds: [UInt8]
  private let flags: [UInt8]
  private let positions: [UInt8]
  /// 1 for each document that has all words that a text must have; empty where no word must.
  private let mask: [UInt8]
  private let base: Int
  private let cosine: Double

  /// The columns of one part that the query asks about.
  /// - Parameter textLists: Each must have the document.
  init(_ query: IndexQuery, _ file: IndexFile<some IndexReading>, part: Int, textLists: [Int]) throws {
    self.query = query
    base = part * PostingPart.span
    importance = try file.column(.importance, part)
    let asksKinds = query.kinds != nil || query.preferredKinds != nil
    kinds = asksKinds ? try file.column(.kind, part) : []
    flags = query.flags != 0 ? try file.column(.flags, part) : []
    positions = query.box != nil || query.origin != nil ? try file.column(.position, part) : []
    mask = try Self.mask(textLists, file, part)
    cosine = query.origin.map { Self.cosine($0.latitude) } ?? 1
  }

  private static func mask(_ lists: [Int], _ file: IndexFile<some IndexReading>, _ part: Int) throws -> [UInt8] {
    guard !lists.isEmpty else { return [] }
    var counts = [UInt8](repeating: 0, count: PostingPart.span)
    for list in lists { try file.posting(list, part)?.forEach { low, _ in counts[low] += 1 } }
    return counts.map { Int($0) == lists.count ? 1 : 0 }
  }

  var count: Int { importance.count }

  /// Something but the words decides whether a document is wanted, or in which order.
  var isNarrow: Bool { !kinds.isEmpty || !flags.isEmpty || !positions.isEmpty || !mask.isEmpty }

  /// Some documents are not wanted at all.
  private var excludes: Bool { query.kinds != nil || !flags.isEmpty || query.box != nil || !mask.isEmpty }

  /// Whether a document is worth a closer look: a quick no to most of very many.
  func mayRank(_ low: UInt16, _ match: Double, _ shortlist: Shortlist) -> Bool {
    guard Int(low) < importance.count else { return false }
    return excludes || shortlist.wants(bound(match, Int(importance[Int(low)])))
  }

  /// By payload: whether any document of the part with such a payload may rank. Documents are numbered in the order of
  /// their importance, so the first one bounds all.
  func mayRank(_ promises: [Double], _ shortlist: Shortlist) -> [Bool] {
    guard !excludes, let most = importance.first else { return [Bool](repeating: true, count: promises.count) }
    return promises.map { shortlist.wants(bound($0, Int(most))) }
  }

  /// No document of that importance promises more.
  private func bound(_ match: Double, _ importance: Int) -> Double {
    query.order == .distance ? 0 : promise(match, importance, query.preferredKinds != nil, 0)
  }

  /// The document as a candidate, or nil where it is not wanted.
  /// - Parameter match: How well its words match, as far as lists tell, 0 to 1.
  func candidate(_ low: Int, match: Double) -> Candidate? {
    guard low < importance.count, mask.isEmpty || mask[low] == 1 else { return nil }
    var preferred = false
    if !kinds.isEmpty {
      let kind = Int(kinds[low])
      if let wanted = query.kinds, !(kind < wanted.count && wanted[kind]) { return nil }
      if let better = query.preferredKinds { preferred = kind < better.count && better[kind] }
    }
    if !flags.isEmpty, flags[low] & query.flags != query.flags { return nil }
    var metres: Double?
    if !positions.isEmpty {
      let position = position(low)
      if let box = query.box {
        guard let position, position.latitude >= box.south, position.latitude <= box.north,
          position.longitude >= box.west, position.longitude <= box.east
        else { return nil }
      }
      if let origin = query.origin { metres = position.map { distance($0, origin) } ?? .infinity }
    }
    let importance = Int(importance[low])
    return Candidate(
      place: base + low, promise: promise(match, importance, preferred, metres), importance: importance,
      isPreferred: preferred, metres: metres)
  }

  private func promise(_ match: Double, _ importance: Int, _ preferred: Bool, _ metres: Double?) -> Double {
    let score =
      IndexWeights.quality * match + IndexWeights.importance * Double(importance) / 100
      + (preferred ? IndexWeights.kind : 0)
    switch query.order {
    case .relevance: return score
    case .importance: return Double(importance)
    case .distance: return -(metres ?? .infinity)
    case .nearby: return score * nearness(metres, importance)
    }
  }

  private func nearness(_ metres: Double?, _ importance: Int) -> Double {
    Nearness.share(metres: metres, importance: importance)
  }

  private func position(_ low: Int) -> (latitude: Double, longitude: Double)? {
    let latitude = Int32(bitPattern: positions.little32(at: low * 8))
    guard latitude != .min else { return nil }
    return (Double(latitude) / 1e7, Double(Int32(bitPattern: positions.little32(at: low * 8 + 4))) / 1e7)
  }

  /// On a plane that touches the earth at the origin: good to some thousandths over the province, and only for
  /// choosing; what is shown is measured on the sphere.
  private func distance(
    _ a: (latitude: Double, longitude: Double), _ b: (latitude: Double, longitude: Double)
  ) -> Double {
    let metresADegree = 111_195.0
    let north = (a.latitude - b.latitude) * metresADegree
    let east = (a.longitude - b.longitude) * metresADegree * cosine
    return (north * north + east * east).squareRoot()
  }

  /// Bhaskara's approximation (7th century), good to 0.2 %: this room has no mathematics library.
  private static func cosine(_ degrees: Double) -> Double {
    let square = degrees * degrees
    return (32_400 - 4 * square) / (32_400 + square)
  }
}

/// Distance against importance.
enum Nearness {
  /// What is 5 km farther must be worth about twice as much.
  static func share(metres: Double?, importance: Int) -> Double {
    guard let metres, metres.isFinite else { return 0 }
    return (0.5 + Double(importance) / 200) / (1 + metres / IndexWeights.halfway)
  }
}
