import Gazetteer

/// The map line by line: what one looks at, then what is in view in words.
extension Model {
  func plainMap() -> [String] {
    guard map.data != nil else { return [say(.loading)] }
    let telling = mapTelling()
    var lines: [String] = []
    if let measured = MapMeasuring.text(self) { lines.append(measured) }
    if let route = mapRoute {
      lines.append("\(route.header.names.name(language))\(Words.colon(language))\(say(.mapStraight))")
    }
    if here != nil { lines.append(say(.mapTellsWhere, hereName)) }
    if map.selected != nil { lines.append(mapFocus.name) }
    return lines + telling.lines(map.told..<(map.told + Self.plainPage))
  }

  /// An empty line tells the next places, and after the last ones the first again.
  mutating func nextPlainPlaces() -> [Effect] {
    let next = map.told + Self.plainPage
    map.told = next < mapTelling().places.count ? next : 0
    return []
  }
}
