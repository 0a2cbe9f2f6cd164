import CivilTime
import Foundation
import Gazetteer
import Testing

@testable import GazetteerText

@Suite struct SourceTests {
  @Test func theSampleHasNoFault() throws {
    let (snapshot, faults) = GazetteerSource.read(SampleSource.source())
    #expect(faults == [])
    #expect(snapshot.entries.map(\.id.rawValue) == ["ban-men", "far-lake", "old-fort"])
    #expect(snapshot.kinds.map(\.id.rawValue) == ["museum", "village", "lake"])
    #expect(snapshot.communes.map(\.formerUnits) == [["Him Lam", "Noong Bua"], ["Ẳng Nưa"]])
    #expect(snapshot.version.date == "2026-11-23")
    #expect(snapshot.providerKeys.map(\.id) == ["k-2", "k-1"] && snapshot.providerKeys.last?.bytes.first == 9)
    #expect(snapshot.providerKeys.last?.sources == ["a letter", "a visit"])
    let leg = try #require(snapshot.legs.first)
    #expect(leg.metres == 2_500 && leg.driveMinutes == 7 && leg.note == "slow, wet" && !leg.walkable)
    #expect(leg.provenance.sources == ["a map", "a driver"])
    let line = try #require(snapshot.lines.first)
    #expect(line.vertices.count == 2 && line.sources == ["a map", "modelled"] && !line.modelled)
    let fort = try #require(snapshot.entries.last)
    #expect(fort.number(.ticket) == 15_000)
    #expect(fort.fact(.hours)?.provenance == fort.provenance)
    #expect(fort.fact(.ticket)?.provenance.date == "2020")
    #expect(fort.places.map(\.rawValue) == ["ban-men"])
    #expect(fort.commune == CommuneNames(now: "phường Mường Thanh", before: "xã Thanh Minh"))
  }

  @Test func factsMayHaveAProvenanceOfTheirOwn() throws {
    let fort = SampleSource.fort.replacing(
      "date: 2020", with: "date: 2020\n    confidence: low\n    sources:\n      - a friend")
    let snapshot = GazetteerSource.read(SampleSource.source(["places/old-fort.yaml": fort])).snapshot
    let ticket = try #require(snapshot.entries.last?.fact(.ticket))
    #expect(ticket.provenance.confidence == .low)
    #expect(ticket.provenance.date == "2020")
    #expect(ticket.provenance.sources == ["a friend"])
    #expect(ticket.provenance.seen.description == "2026-11-23")
  }

  /// Editors on some systems write decomposed text; that is told, and what comes out is composed, scalar by scalar.
  @Test func decomposedSourcesComeOutComposed() throws {
    let decomposed = SampleSource.files.mapValues(\.decomposedStringWithCanonicalMapping)
    let (snapshot, faults) = GazetteerSource.read(SampleSource.source(decomposed))
    #expect(!faults.isEmpty && faults.allSatisfy { $0.rule == .nfc })
    let plain = GazetteerSource.read(SampleSource.source()).snapshot
    func scalars(_ snapshot: GazetteerSnapshot) -> [[UInt32]] {
      var texts = snapshot.lines.map(\.name)
      for entry in snapshot.entries {
        texts += entry.header.names.inOrder.map(\.text)
        texts += entry.summary.inOrder.map(\.text)
        texts += [entry.commune.now ?? "", entry.commune.before ?? ""]
      }
      for commune in snapshot.communes { texts += [commune.name, commune.unit] + commune.formerUnits }
      for kind in snapshot.kinds { texts += kind.names.inOrder.map(\.text) }
      return texts.map { text in text.unicodeScalars.map { $0.value } }
    }
    #expect(scalars(snapshot) == scalars(plain))
    #expect(snapshot.entries == plain.entries)
  }

  @Test func textsThatYAMLWouldTakeForOtherThingsStayTexts() throws {
    let fort = SampleSource.fort.replacing("en: Old Fort", with: "en: no").replacing(
      "- a sign at the gate", with: "- 2015")
    let entry = GazetteerSource.read(SampleSource.source(["places/old-fort.yaml": fort])).snapshot.entries.last
    #expect(entry?.header.names[.en] == "no")
    #expect(entry?.provenance.sources == ["2015"])
  }

  @Test func theDigestTellsContentsApart() {
    let digest = GazetteerSource.read(SampleSource.source()).snapshot.version.digest
    #expect(digest.count == 16)
    #expect(GazetteerSource.read(SampleSource.source().reversed()).snapshot.version.digest == digest)
    let changed = SampleSource.source(["places/old-fort.yaml": SampleSource.fort + " "])
    #expect(GazetteerSource.read(changed).snapshot.version.digest != digest)
    let moved = SampleSource.source().map { SourceFile(path: "/elsewhere/" + $0.path, text: $0.text) }
    #expect(GazetteerSource.read(moved).snapshot.version.digest == digest)
  }

  @Test func filesKnowTheirFolderAndStem() {
    let file = SourceFile(path: "Data/places/a1-hill.yaml", text: "")
    #expect((file.folder, file.stem, file.name) == ("places", "a1-hill", "a1-hill.yaml"))
    #expect(SourceFile(path: "kinds.yaml", text: "").folder == "")
    #expect(SourceFile(path: "", text: "").name == "")
  }

  @Test func nothingGivesNothing() {
    let (snapshot, faults) = GazetteerSource.read([])
    #expect(snapshot.entries.isEmpty && faults.isEmpty && snapshot.version.date.isEmpty)
  }

  @Test func foldersThatAreNotThereAreAnError() {
    let nowhere = FileManager.default.temporaryDirectory.appendingPathComponent("hoaban-\(UUID().uuidString)").path
    #expect(throws: (any Error).self) { try SourceFolder.load(nowhere) }
  }
}
