/// Reads every row that a file of SQLite still holds, page by page, without asking its schema or following its trees:
/// each page of rows says of itself [what it is](https://www.sqlite.org/fileformat2.html#b_tree_pages), so that one that
/// is damaged takes no other with it. What was deleted is not found: `secure_delete` has overwritten it.
struct DamagedPages {
  private let bytes: [UInt8]
  private let pageSize: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let told = bytes.count >= 18 ? Int(bytes[16]) << 8 | Int(bytes[17]) : 0
    // A size that is none was itself damaged: then it is what SQLite takes where nobody asks.
    let isSize = told >= 512 && told <= 32_768 && told & (told - 1) == 0
    pageSize = isSize ? told : 4_096
  }

  func records() -> [StoredRecord] {
    (0..<((bytes.count + pageSize - 1) / pageSize)).flatMap(records(onPage:))
  }

  private enum Kind: UInt8 { case index = 2, indexLeaf = 10, tableLeaf = 13 }

  /// - Parameter page: The first is 0, and begins with the header of the file.
  private func records(onPage page: Int) -> [StoredRecord] {
    let (start, head) = (page * pageSize, page * pageSize + (page == 0 ? 100 : 0))
    guard head + 12 <= bytes.count, let kind = Kind(rawValue: bytes[head]) else { return [] }
    let pointers = head + (kind == .index ? 12 : 8)
    let count = min(number(head + 3, 2) ?? 0, (pageSize - 8) / 2)
    return (0..<count).compactMap { cell in
      guard let place = number(pointers + 2 * cell, 2), place < pageSize else { return nil }
      return record(kind, start + place, until: start + pageSize)
    }
  }

  private func record(_ kind: Kind, _ place: Int, until end: Int) -> StoredRecord? {
    var at = place + (kind == .index ? 4 : 0)
    guard let length = Varint.read(bytes, &at), length <= bytes.count else { return nil }
    var rowid: Int?
    if kind == .tableLeaf {
      rowid = Varint.read(bytes, &at)
      guard rowid != nil else { return nil }
    }
    guard let payload = payload(length, at, until: end, ofTable: kind == .tableLeaf) else { return nil }
    return StoredRecord(rowid: rowid, payload)
  }

  /// The bytes of a row: what does not fit lies on pages of its own, one after the other.
  private func payload(_ length: Int, _ at: Int, until end: Int, ofTable: Bool) -> [UInt8]? {
    let most = ofTable ? pageSize - 35 : (pageSize - 12) * 64 / 255 - 23
    let least = (pageSize - 12) * 32 / 255 - 23
    let rest = least + (length - least) % (pageSize - 4)
    let here = length <= most ? length : rest <= most ? rest : least
    guard at + here <= min(end, bytes.count) else { return nil }
    var payload = Array(bytes[at..<(at + here)])
    guard here < length else { return payload }
    var next = number(at + here, 4)
    while payload.count < length {
      guard let page = next, page > 1 else { return nil }
      let start = (page - 1) * pageSize
      let part = min(pageSize - 4, length - payload.count)
      guard start + 4 + part <= bytes.count else { return nil }
      payload += bytes[(start + 4)..<(start + 4 + part)]
      next = number(start, 4)
    }
    return payload
  }

  private func number(_ at: Int, _ count: Int) -> Int? {
    guard at + count <= bytes.count else { return nil }
    return bytes[at..<(at + count)].reduce(0) { $0 << 8 | Int($1) }
  }
}
