/// Finds "near" and the words of the place.
struct NearReader {
  let matches: [PhraseMatch]
  let words: [QueryWord]

  struct Found {
    let marker: Range<Int>
    /// Empty where no place is named: "near me".
    let place: Range<Int>
    /// A second word of the marker: the "to" of "the nearest hospital to A1".
    var link: Range<Int>?
  }

  /// Where a place may begin, whatever it turns out to be.
  var placeStart: Int? {
    markers.first { $0.meaning == .near && $0.range.upperBound < words.count }?.range.upperBound
  }

  func find(_ claims: Claims) -> Found? {
    for marker in markers where claims.isFree(marker.range) {
      switch marker.meaning {
      case .near:
        let place = placeAfter(marker.range.upperBound, claims)
        if !place.isEmpty { return Found(marker: marker.range, place: place) }
      case .nearPerhaps:
        let place = placeAfter(marker.range.upperBound, claims)
        let isKind = matches.contains { $0.meaning.aspect == .category && place.contains($0.range.lowerBound) }
        return Found(marker: marker.range, place: isKind ? place.upperBound..<place.upperBound : place)
      case .nearAfter:
        let place = placeBefore(marker.range, claims)
        return Found(marker: marker.range, place: place)
      case .nearHere: return here(marker.range, claims)
      default: continue
      }
    }
    return nil
  }

  private var markers: [PhraseMatch] {
    matches.filter { $0.meaning.aspect == .near }
      .sorted {
        $0.range.lowerBound != $1.range.lowerBound
          ? $0.range.lowerBound < $1.range.lowerBound : $0.range.count > $1.range.count
      }
  }

  private func here(_ marker: Range<Int>, _ claims: Claims) -> Found {
    var found = Found(marker: marker, place: marker.upperBound..<marker.upperBound)
    let isSuperlative = ["nearest", "closest"].contains(words[marker.upperBound - 1].folded)
    let link = words.indices.last { $0 >= marker.upperBound && words[$0].folded == "to" }
    if isSuperlative, let link, claims.isFree(link..<link + 1) {
      let place = placeAfter(link + 1, claims)
      if !place.isEmpty { found = Found(marker: marker, place: place, link: link..<link + 1) }
    }
    return found
  }

  /// To the end, or to words that mean something else.
  private func placeAfter(_ start: Int, _ claims: Claims) -> Range<Int> {
    var end = start
    while end < words.count, claims.isFree(end..<end + 1), !asksToTheEnd(end) { end += 1 }
    return hasName(start..<end) ? start..<end : start..<start
  }

  /// "near A1, where is it": a question that the query ends with is no part of the place.
  private func asksToTheEnd(_ position: Int) -> Bool {
    matches.contains {
      $0.meaning == .question && $0.range.lowerBound == position && $0.range.upperBound == words.count
    }
  }

  /// Japanese and Chinese name the place first; a category with a blank after it is not a part of it.
  private func placeBefore(_ marker: Range<Int>, _ claims: Claims) -> Range<Int> {
    var start = marker.lowerBound
    while start > 0, claims.isFree(start - 1..<start) { start -= 1 }
    let categories = matches.filter { $0.meaning.aspect == .category }
    if !categories.contains(where: { $0.range.lowerBound >= marker.upperBound }),
      let leading = categories.first(where: { $0.range.lowerBound == start }),
      leading.range.upperBound < marker.lowerBound, !words[leading.range.upperBound].joinsPrevious
    {
      start = leading.range.upperBound
    }
    let place = start..<marker.lowerBound
    return hasName(place) ? place : marker.lowerBound..<marker.lowerBound
  }

  private func hasName(_ range: Range<Int>) -> Bool {
    range.contains { index in
      !words[index].folded.isEmpty
        && !matches.contains { $0.meaning == .stop && $0.range.contains(index) && !words[index].isLoneCapital }
    }
  }
}
