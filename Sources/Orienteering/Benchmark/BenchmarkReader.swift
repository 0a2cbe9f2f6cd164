extension BenchmarkInstance {
  /// Reads a file's text, with the line ends and blanks of any system.
  ///
  /// - Parameters:
  ///   - name: The file's name without folder and extension.
  ///   - decimals: What distances are cut to; nil to go by the name.
  public init(
    text: String, name: String, format wanted: BenchmarkFormat? = nil, decimals: Int? = nil
  ) throws(BenchmarkError) {
    let rows = BenchmarkRow.rows(text)
    guard let header = rows.first else { throw .empty }
    let format = wanted ?? .guess(name: name, header: header.words)
    let first = format == .toptw ? 2 : 1
    guard rows.count > first else { throw .tooShort(line: header.line) }
    guard rows.count - first - 1 <= Self.vertexLimit else { throw .tooManyVertices(limit: Self.vertexLimit) }

    var points: [BenchmarkPoint] = []
    var spans: [[[TimeWindow]]] = []
    var seen: Set<Int> = []
    let caps = format == .mctopmtw ? try header.integers(3..<13).map { Int32(clamping: $0) } : []
    for row in rows[first...] {
      var point = try row.point()
      guard seen.insert(point.id).inserted else { throw .twice(line: row.line, id: point.id) }
      if points.isEmpty {
        // The depot's line is shorter, and has the day's start and end where the others have windows.
        let ends = format == .mctopmtw ? [row.words.count > 5 ? 5 : -1, 6] : [-2, -1]
        point.opens = try row.time(ends[0])
        point.closes = try row.time(ends[1])
      } else {
        spans.append(try row.windows(format))
        if format == .mctopmtw { (point.fee, point.categories) = try row.feeAndCategories(caps.count) }
      }
      points.append(point)
    }
    self.name = name
    self.format = format
    self.decimals = decimals ?? format.decimals(name: name)
    depot = points.removeFirst()
    self.points = points
    ids = points.map(\.id)
    self.caps = caps
    profitScale = points.allSatisfy { $0.profit % 1_000 == 0 } ? 1 : 1_000
    let all = spans
    switch format {
    case .toptw:
      routesOfFile = nil
      budget = nil
      windows = { _, vertex in all[vertex][0] }
    case .ttdp:
      routesOfFile = try header.integer(1)
      budget = nil
      let firstDay = try header.integer(2)
      guard (0...6).contains(firstDay) else { throw .notANumber(line: header.line, word: String(firstDay)) }
      windows = { route, vertex in all[vertex][(firstDay + route) % 7] }
    case .mctopmtw:
      routesOfFile = try header.integer(0)
      budget = Int64(try header.time(2))
      windows = { route, vertex in all[vertex][route % 2] }
    }
  }
}
