/// Joins the lists of words that begin alike into lists of their own, so that one or two letters, which begin very many
/// words, are one list to read. Words come in rising order.
struct PrefixLists {
  /// A beginning is worth a list from so many words on; fewer are joined when they are asked for.
  static let leastWords = 6
  /// Letters of the longest beginning that gets a list.
  static let longest = 3

  /// A list that is complete, by place.
  struct Finished {
    let prefix: [UInt8]
    let placed: [Posting]
  }

  fileprivate struct Opened {
    var prefix: [UInt8] = []
    var words = 0
    /// Payload by place; no payload of a name is 0.
    var marks: [UInt8]
    var places: [UInt32] = []
  }

  private var open: [Opened]

  init(documents: Int) {
    open = (0..<Self.longest).map { _ in Opened(marks: [UInt8](repeating: 0, count: documents)) }
  }

  /// Takes the next word; answers the lists that it ends.
  mutating func add(_ word: [UInt8], _ placed: [Posting]) -> [Finished] {
    var finished: [Finished] = []
    for length in 1...Self.longest {
      let prefix = Self.prefix(word, letters: length)
      if prefix != open[length - 1].prefix {
        if let done = open[length - 1].close() { finished.append(done) }
        open[length - 1].prefix = prefix ?? []
      }
      if prefix != nil { open[length - 1].add(placed) }
    }
    return finished
  }

  /// The lists that are still open.
  mutating func finish() -> [Finished] {
    var finished: [Finished] = []
    for index in open.indices { if let done = open[index].close() { finished.append(done) } }
    return finished
  }

  /// The first letters of a word; nil where it has fewer.
  static func prefix(_ word: [UInt8], letters: Int) -> [UInt8]? {
    var seen = 0
    for (index, byte) in word.enumerated() where byte & 0xC0 != 0x80 {
      if seen == letters { return Array(word[..<index]) }
      seen += 1
    }
    return seen == letters ? word : nil
  }
}

extension PrefixLists.Opened {
  fileprivate mutating func add(_ placed: [Posting]) {
    words += 1
    for posting in placed {
      let place = Int(posting.document)
      let before = marks[place]
      if before == 0 { places.append(posting.document) }
      marks[place] = before == 0 ? posting.payload : min(before, posting.payload)
    }
  }

  /// The list, where it is worth one; everything is clear then for the next.
  fileprivate mutating func close() -> PrefixLists.Finished? {
    defer {
      for place in places { marks[Int(place)] = 0 }
      places.removeAll(keepingCapacity: true)
      words = 0
    }
    guard words >= PrefixLists.leastWords else { return nil }
    if places.count > marks.count / 16 {
      var all: [Posting] = []
      all.reserveCapacity(places.count)
      for place in marks.indices where marks[place] != 0 {
        all.append(Posting(document: UInt32(place), payload: marks[place]))
      }
      return PrefixLists.Finished(prefix: prefix, placed: all)
    }
    return PrefixLists.Finished(
      prefix: prefix, placed: places.sorted().map { Posting(document: $0, payload: marks[Int($0)]) })
  }
}
