import Foundation
import Gazetteer
import OpenData
import OpenDataSamples
import Testing

/// CSV and GeoJSON before Python and GDAL.
@Suite struct TableTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private struct Table: Decodable {
    let columns: [String]
    let rows: Int
    let ragged: [String]
    let formulas: [String]
    let row: [String: String]?
  }

  private func table(_ path: String, _ id: String, writing copy: String? = nil) throws -> Table {
    let answer =
      if let copy { try Tool.python("csv-table", path, id, copy) } else { try Tool.python("csv-table", path, id) }
    return try JSONDecoder().decode(Table.self, from: Data(answer.utf8))
  }

  @Test(arguments: Exported.both) func pythonReadsTheTable(exported: Exported) throws {
    let path = try exported.write(.csv, into: scratch)
    let table = try table(path, exported.isHostile ? "x-104" : "a1-hill")
    #expect(try table.rows == exported.counts.all)
    #expect(table.ragged.isEmpty)
    #expect(table.formulas.isEmpty)
    #expect(Set(table.columns).count == table.columns.count)
    let row = try #require(table.row)
    #expect(row["licence"] == Attribution.licence && row["version"] == "2026-11-23")
    if exported.isHostile {
      #expect(row["names.en"] == "'-1")
    } else {
      #expect(row["names.vi"] == "Đồi A1" && row["position.accuracy_m"] == "60")
      #expect(row["other_names"] == "Eliane 2; Pom Lạng Chượng; đồi Đồn Tây")
    }
  }

  @Test func everyRowEndsWithCarriageReturnAndLineFeed() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: try Exported(isHostile: false).write(.csv, into: scratch)))
    #expect(data.suffix(2) == Data("\r\n".utf8))
    #expect(!data.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test(arguments: Exported.both) func pythonFindsNothingWrongWithTheFeatures(exported: Exported) throws {
    let path = try exported.write(.geojson, into: scratch)
    let counts = try exported.counts
    #expect(try Tool.python("geojson-check", path, "\(counts.all)", "\(counts.placed)") == "")
  }

  @Test(arguments: Exported.both) func gdalReadsTheFeatures(exported: Exported) throws {
    let path = try exported.write(.geojson, into: scratch)
    let summary = try Tool.run("ogrinfo", ["-ro", "-so", "-al", path])
    #expect(try summary.contains("Feature Count: \(exported.counts.all)\n"))
    #expect(summary.contains("ID[\"EPSG\",4326]"))
    if !exported.isHostile {
      let hill = try Tool.run("ogrinfo", ["-ro", "-al", "-where", "id = 'a1-hill'", path])
      #expect(hill.contains("POINT (103.01768 21.38288)"))
      #expect(hill.contains("position.accuracy_m (Integer) = 60"))
    }
  }

  @Test func gdalReadsTheTable() throws {
    let exported = Exported(isHostile: false)
    let path = try exported.write(.csv, into: scratch)
    let options = ["-oo", "X_POSSIBLE_NAMES=position.lon", "-oo", "Y_POSSIBLE_NAMES=position.lat"]
    let summary = try Tool.run("ogrinfo", ["-ro", "-so", "-al"] + options + [path])
    #expect(try summary.contains("Feature Count: \(exported.counts.all)\n"))
    let hill = try Tool.run("ogrinfo", ["-ro", "-al", "-where", "id = 'a1-hill'"] + options + [path])
    #expect(hill.contains("POINT (103.01768 21.38288)"))
  }

  /// What other programs write of it again says the same: nothing to change.
  @Test func whatPythonAndGDALWriteAgainSaysTheSame() throws {
    let exported = Exported(isHostile: false)
    let copy = scratch.path("again.csv")
    _ = try table(try exported.write(.csv, into: scratch), "a1-hill", writing: copy)
    let features = scratch.path("again.geojson")
    _ = try Tool.run("ogr2ogr", ["-f", "GeoJSON", features, try exported.write(.geojson, into: scratch)])
    for file in [copy, features] {
      let answer = try Tool.keeper("import", file)
      #expect(answer.status == 0 && answer.output.contains("nothing to do"), "\(answer.errors)\(answer.output)")
    }
  }
}
