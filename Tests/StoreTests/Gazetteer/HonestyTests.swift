import Gazetteer
import Store
import Testing

/// What is not known, counted by the store and by hand.
@Suite struct HonestyTests {
  private func gap(_ kind: GapKind) throws -> Gap {
    try #require(try RealData.store.gaps().first { $0.kind == kind })
  }

  @Test func everyGapIsCountedAsTheRecordsSay() throws {
    let entries = try RealData.snapshot.entries
    func inPlaces(_ entry: Entry) -> Bool { [.place, .homestay].contains(entry.header.section) }
    let unplaced = entries.filter { inPlaces($0) && $0.header.position == nil }
    #expect(try gap(.position).count == unplaced.count)
    let coarse = entries.filter { inPlaces($0) && ($0.header.position?.accuracyMetres ?? 0) > 2_000 }
    #expect(try gap(.coarsePosition).count == coarse.count)
    let unpriced = entries.filter { entry in
      entry.header.section == .homestay && entry.products.allSatisfy { $0.price == nil } && entry.fact(.price) == nil
    }
    #expect(try gap(.price).count == unpriced.count)
    let oldHours = entries.filter { $0.fact(.hours)?.provenance.confidence == .low }
    #expect(Set(try gap(.oldHours).entries.map(\.id)) == Set(oldHours.map(\.id)))
    #expect(try gap(.unsure).count == entries.count { $0.provenance.confidence == .low })
  }

  @Test func theMostImportantComeFirst() throws {
    for gap in try RealData.store.gaps() {
      let importances = gap.entries.map(\.importance)
      #expect(importances == importances.sorted(by: >))
      #expect(gap.count >= gap.entries.count && gap.count > 0)
    }
  }

  @Test func theStoreCreditsWhatTheTextNames() throws {
    #expect(try RealData.store.credits() == RealData.snapshot.credits)
  }

  @Test func productsAndDatesComeThrough() throws {
    let pass = try #require(try RealData.store.entry(Fixtures.entryID("hs-pha-din")))
    let night = try #require(pass.products.first { $0.key == .night })
    #expect(night.price == 100_000 && night.provenance.date == "2020")
    #expect(night.text.inOrder.count == 4 && !night.provenance.sources.isEmpty)
    #expect(pass.revised.count == 4)
    #expect(pass == (try RealData.snapshot.entries.first { $0.id == pass.id }))
  }

  @Test func nameTrapsOfTheMergerReachTheRecordsThatTheyTouch() throws {
    let communes = try RealData.store.communes()
    let hill = try #require(try RealData.store.entry(Fixtures.entryID("a1-hill")))
    let units = hill.commune.units(communes)
    #expect(units.map(\.name) == ["Điện Biên Phủ"])
    #expect(units.first?.nameTrap.inOrder.count == 4)
    let noong = try #require(try RealData.store.entry(Fixtures.entryID("ban-noong-bua")))
    #expect(noong.commune.units(communes).map(\.name) == ["Mường Thanh"])
  }

  /// Old and new communes find what lies there.
  @Test(arguments: [("Noong Hẹt", "ban-phu-citadel"), ("thanh minh", "ban-phieng-loi"), ("Huoi So", "hs-pa-phong")])
  func communesOfBeforeAreFound(query: String, id: String) throws {
    let hits = try RealData.store.search(SearchQuery(text: query, limit: 100)).hits
    #expect(hits.contains { $0.header.id.rawValue == id })
  }
}
