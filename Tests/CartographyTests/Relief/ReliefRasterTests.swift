import Canvas
import Geography
import Testing

@testable import Cartography

@Suite struct ReliefRasterTests {
  /// A ridge from south-west to north-east between two low corners, measured every 6 km.
  static func model() throws -> ReliefModel {
    let sites = try (0..<64).map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: 8)
      return ReliefModel.Site(
        coordinate: try Samples.place(21.2 + 0.057 * Double(row), 102.8 + 0.057 * Double(column)),
        height: max(480, 1_800 - 330 * Double(abs(row - column))))
    }
    return try #require(ReliefModel.solve(sites: sites, basin: nil))
  }

  static func window(_ viewport: MapViewport, columns: Int = 60, rows: Int = 20) -> ReliefWindow {
    ReliefWindow(viewport: viewport, cells: Size(columns: columns, rows: rows))
  }

  @Test func theRidgeIsLitFromTheNorthWest() throws {
    let raster = ReliefRaster(Self.window(try Samples.view()), of: try Self.model())
    let row = (0..<60).compactMap { raster.halves(Point(column: $0, row: 10)).upper }
    let brightest = try #require(row.indices.max { row[$0].shade < row[$1].shade })
    let darkest = try #require(row.indices.min { row[$0].shade < row[$1].shade })
    #expect(brightest < darkest)
    #expect(row.map(\.tint).max() == 3)
  }

  @Test func nothingIsDrawnWhereNothingIsKnown() throws {
    let far = MapViewport(centre: try Samples.place(10.8, 106.7), zoom: 10)
    let raster = ReliefRaster(Self.window(far), of: try Self.model())
    #expect(raster.halves(Point(column: 30, row: 10)) == (nil, nil))
    let near = ReliefRaster(Self.window(try Samples.view(zoom: 6)), of: try Self.model())
    #expect(near.halves(Point(column: 30, row: 10)).upper != nil)
    #expect(near.halves(Point(column: 0, row: 10)).upper == nil)
    #expect(near.halves(Point(column: 60, row: 10)) == (nil, nil))
  }

  @Test func theLandThinsOutTowardsWhatNobodyMeasured() throws {
    // The easternmost heights in the middle, 570 m a column.
    let view = MapViewport(centre: try Samples.place(21.4, 103.199), zoom: 10)
    let raster = ReliefRaster(Self.window(view, columns: 120, rows: 20), of: try Self.model())
    func share(_ columns: Range<Int>) -> Double {
      let halves = columns.flatMap { column in
        (0..<20).flatMap { row -> [LandTone?] in
          let (upper, lower) = raster.halves(Point(column: column, row: row))
          return [upper, lower]
        }
      }
      return Double(halves.count { $0 != nil }) / Double(halves.count)
    }
    let shares = stride(from: 0, to: 120, by: 8).map { share($0..<$0 + 8) }
    #expect(shares.first == 1 && shares.last == 0)
    #expect(shares.contains { (0.2...0.8).contains($0) })
    for (west, east) in zip(shares, shares.dropFirst()) { #expect(west >= east) }
  }

  @Test func aPannedPictureSharesItsCells() throws {
    let view = try Samples.view()
    let raster = ReliefRaster(Self.window(view), of: try Self.model())
    let moved = Self.window(view.panned(columns: 12, rows: -4))
    let offset = try #require(raster.offset(of: moved))
    #expect(offset == (12, -4))
    let again = ReliefRaster(moved, of: try Self.model())
    let cell = Point(column: 20, row: 10)
    #expect(again.halves(cell) == raster.halves(Point(column: 32, row: 6)))
    #expect(raster.offset(of: Self.window(view.zoomed(by: 1))) == nil)
    #expect(raster.offset(of: Self.window(view.panned(columns: 90, rows: 0))) == nil)
  }

  @Test func theShelfKeepsTheLastEight() throws {
    let model = try Self.model()
    var shelf = ReliefShelf()
    let windows = try (0..<10).map {
      Self.window(try Samples.view().panned(columns: 100 * $0, rows: 0), columns: 4, rows: 2)
    }
    for window in windows.prefix(8) { shelf.keep(ReliefRaster(window, of: model)) }
    shelf.touch(windows[0])
    for window in windows.suffix(2) { shelf.keep(ReliefRaster(window, of: model)) }
    #expect(shelf.count == 8)
    #expect(shelf.raster(windows[0]) != nil && shelf.raster(windows[9]) != nil)
    #expect(shelf.raster(windows[1]) == nil && shelf.raster(windows[2]) == nil)
    #expect(shelf.nearest(to: windows[1]) == nil)
  }
}
