/// Finds an opening word and the time that was said with it. Without such a word nothing is a time: `7/5` is a street.
struct OpenReader {
  let matches: [PhraseMatch]
  let words: [QueryWord]

  struct Found {
    let ranges: [Range<Int>]
    let moment: OpenMoment
  }

  func find(_ claims: Claims) -> Found? {
    let openings = matches.filter { $0.meaning.aspect == .open && claims.isFree($0.range) }
      .sorted { ($0.meaning == .open ? 1 : 0, $0.range.count) > ($1.meaning == .open ? 1 : 0, $1.range.count) }
    for opening in openings {
      let range = opening.range
      let after = run(range.upperBound, claims)
      if let after { return Found(ranges: [range.lowerBound..<after.end], moment: after.moment) }
      if let before = runBefore(range.lowerBound, claims) {
        return Found(ranges: [before.start..<range.upperBound], moment: before.moment)
      }
      if let end = runAtEnd(range.upperBound, claims) {
        return Found(ranges: [range, end.start..<words.count], moment: end.moment)
      }
      if let start = runAtStart(range.lowerBound, claims) {
        return Found(ranges: [0..<start.end, range], moment: start.moment)
      }
      if opening.meaning == .open { return Found(ranges: [range], moment: OpenMoment()) }
    }
    return nil
  }

  private typealias Before = (start: Int, moment: OpenMoment)

  /// "tomorrow open", 月曜日は営業.
  private func runBefore(_ end: Int, _ claims: Claims) -> Before? {
    for start in max(0, end - 6)..<end {
      guard let found = run(start, claims), found.end == end || found.end == end - 1 && link(at: found.end) != nil
      else { continue }
      return (start, found.moment)
    }
    return nil
  }

  /// "open museums tomorrow morning".
  private func runAtEnd(_ start: Int, _ claims: Claims) -> Before? {
    guard start < words.count else { return nil }
    for start in start..<words.count {
      if let found = run(start, claims), found.end == words.count { return (start, found.moment) }
    }
    return nil
  }

  /// `hôm nay bảo tàng mở cửa không`. A weekday there is more often a part of a name ("Sunday market").
  private func runAtStart(_ end: Int, _ claims: Claims) -> (end: Int, moment: OpenMoment)? {
    guard let found = run(0, claims), found.end < end, case .offset = found.moment.day else { return nil }
    return found
  }

  /// As many words for times as stand from here on, with what joins them.
  private func run(_ start: Int, _ claims: Claims) -> (end: Int, moment: OpenMoment)? {
    var moment = OpenMoment()
    var end = start
    while end < words.count {
      var next = end
      while let length = link(at: next) { next += length }
      guard next < words.count, let length = element(at: next, joined: next > end, &moment),
        claims.isFree(end..<next + length)
      else { break }
      end = next + length
    }
    return end > start && !moment.isEmpty ? (end, moment) : nil
  }

  private func link(at position: Int) -> Int? {
    guard time(at: position) == nil else { return nil }
    return matches.filter { $0.meaning == .timeLink && $0.range.lowerBound == position }.map(\.range.count).max()
  }

  private func time(at position: Int) -> (word: TimeWord, length: Int)? {
    var best: (word: TimeWord, length: Int)?
    for match in matches where match.range.lowerBound == position && match.range.count > best?.length ?? 0 {
      if case .time(let word) = match.meaning { best = (word, match.range.count) }
    }
    return best
  }

  /// One word for a time; its length.
  private func element(at position: Int, joined: Bool, _ moment: inout OpenMoment) -> Int? {
    if let (word, length) = time(at: position), ![.hours, .half, .minutes].contains(word) {
      moment.take(word)
      return length
    }
    if let clock = ClockReader(words[position].typed) {
      moment.clock = clock.hour * 60 + clock.minute
      if let told = clock.isAfterNoon { moment.isAfterNoon = told }
      return 1
    }
    return spelled(at: position, joined: joined, &moment)
  }

  /// A number with the word for hours after it (`14 giờ 30`), or with "at" before it.
  private func spelled(at position: Int, joined: Bool, _ moment: inout OpenMoment) -> Int? {
    guard moment.clock == nil, let hour = ClockReader.number(words[position].folded, below: 24) else { return nil }
    var end = position + 1
    let unit = time(at: end)
    if unit?.word == .half {
      moment.clock = hour * 60 + 30
      return 2
    }
    guard unit?.word == .hours else {
      guard joined || unit?.word == .beforeNoon || unit?.word == .afterNoon else { return nil }
      moment.clock = hour * 60
      return 1
    }
    end += 1
    moment.clock = hour * 60
    if let half = time(at: end), half.word == .half {
      moment.clock = hour * 60 + 30
      end += half.length
    } else if end < words.count, let minute = ClockReader.number(words[end].folded, below: 60) {
      moment.clock = hour * 60 + minute
      end += 1
      if time(at: end)?.word == .minutes { end += 1 }
    }
    return end - position
  }
}
