import Testing

@testable import SearchIndex

@Suite struct AnswerTests {
  private let index: MemoryIndex

  init() throws {
    index = try Sample.index([
      Sample(
        "Đồi A1", "A1 Hill", "Éliane 2", texts: ["The mine crater of May 1954 lies here."], importance: 100, kind: 1),
      Sample("Đồi C1", "C1 Hill", "Éliane 1", importance: 80, kind: 1),
      Sample("Nghĩa trang A1", "A1 Cemetery", importance: 90, kind: 2),
      Sample("Bản Mển", "Ban Men", importance: 60, kind: 3, at: (21.42, 103.0)),
      Sample("Bản Mến", importance: 61, kind: 3, at: (21.0, 103.0)),
      Sample("Hồ Pá Khoang", "Pa Khoang lake", importance: 85, kind: 4, at: (21.43, 103.1)),
      Sample("Sở chỉ huy Mường Phăng", "Muong Phang HQ", importance: 95, kind: 1),
      Sample("Cầu Mường Thanh", "Muong Thanh Bridge", importance: 88, kind: 5),
      Sample("A1の丘の墓地", importance: 10, kind: 2),
    ])
  }

  @Test(arguments: [
    ("doi a1", "Đồi A1"), ("a1 đồi", "Đồi A1"), ("a 1 hill", "Đồi A1"), ("eliane 2", "Đồi A1"),
    ("a1 cemetery", "Nghĩa trang A1"), ("pakhoang", "Hồ Pá Khoang"), ("pa koang lake", "Hồ Pá Khoang"),
    ("moung thanh", "Cầu Mường Thanh"), ("muong ph", "Sở chỉ huy Mường Phăng"),
    ("muongphang", "Sở chỉ huy Mường Phăng"),
    ("Bản Mển", "Bản Mển"), ("Bản Mến", "Bản Mến"), ("c1", "Đồi C1"), ("cemetary", "Nghĩa trang A1"),
    ("mine crater", "Đồi A1"), ("丘 墓地", "A1の丘の墓地"), ("di enbien", ""),
  ])
  func findsFirst(text: String, wanted: String) throws {
    #expect(try index.names(text).first ?? "" == wanted, "\(text)")
  }

  @Test func codesAreNeverMixedUp() throws {
    #expect(try index.names("c1").contains("Đồi A1") == false)
    #expect(try index.names("a1").contains("Đồi C1") == false)
  }

  @Test func everyBeginningOfAWordFindsIt() throws {
    for length in 1..."muong phang".count {
      #expect(try index.names(String("muong phang".prefix(length))).contains("Sở chỉ huy Mường Phăng"), "\(length)")
    }
  }

  @Test func nonsenseIsNoAnswerOrAGuess() throws {
    for text in ["asdkjhqwe", "zzz qqq", "asdkjhqwe doi"] {
      #expect(try index.ask(text).hits.allSatisfy(\.isWeak), "\(text)")
    }
  }

  @Test func filters() throws {
    var query = IndexQuery(words: [IndexQuery.Word("a1")], limit: 10)
    query.kinds = [false, false, true]
    #expect(Set(try index.ask(query).hits.map { $0.record.names[0] }) == ["Nghĩa trang A1", "A1の丘の墓地"])
    var box = IndexQuery(words: [IndexQuery.Word("ban")], limit: 10)
    box.box = (21.3, 102.9, 21.5, 103.05)
    #expect(try index.ask(box).hits.map { $0.record.names[0] } == ["Bản Mển"])
    var near = IndexQuery(words: [IndexQuery.Word("ban")], limit: 10)
    near.origin = (21.0, 103.0)
    near.order = .distance
    #expect(try index.ask(near).hits.map { $0.record.names[0] }.prefix(2) == ["Bản Mến", "Bản Mển"])
  }

  @Test func nothingTypedListsTheMostImportant() throws {
    let answer = try index.ask(IndexQuery(words: [], limit: 3))
    #expect(answer.total == 9)
    #expect(answer.hits.map(\.importance) == [100, 95, 90])
  }

  @Test func itStopsWhenItIsTold() throws {
    var asked = 0
    #expect(throws: CancellationError.self) {
      _ = try index.ask(IndexQuery(words: [IndexQuery.Word("ban")], limit: 3)) {
        asked += 1
        return true
      }
    }
    #expect(asked == 1)
  }

  @Test func highlightsLieInTheName() throws {
    let hit = try #require(try index.ask("doi a").hits.first)
    #expect(hit.name == "Đồi A1" && hit.highlight == [0..<3, 4..<5])
  }
}
