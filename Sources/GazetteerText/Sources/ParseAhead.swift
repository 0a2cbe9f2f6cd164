import Dispatch
import Synchronization

/// A source file and what its parser made of it.
struct ParsedFile: Sendable {
  let file: SourceFile
  /// Nil for a table, and for a record that could not be read.
  let draft: DraftRecord?
  let faults: [Fault]

  /// - Parameter checking: Whether the rules that need nothing but the record are held against it.
  init(_ file: SourceFile, checking: Bool) {
    self.file = file
    var faults: [Fault] = []
    draft = RecordReader.draft(file, faults: &faults)
    if checking, let draft { LocalRules.check(draft, &faults) }
    self.faults = faults
  }
}

/// Reads and parses source files on all cores, a batch ahead of who takes them, and hands them on in their order.
///
/// Parsing is most of the work of a check, and each file is parsed for itself. No more than two batches are held.
enum ParseAhead {
  private static let size = 128

  private typealias Batch = [Result<ParsedFile, any Error>]

  /// - Throws: what the system says of a file that cannot be read, and what `body` throws.
  static func run(
    _ sources: some SourceReading, checking: Bool, _ body: (Int, ParsedFile) throws -> Void
  ) throws {
    let starts = stride(from: 0, to: sources.count, by: size)
    var next = begin(sources, 0, checking)
    // A batch that nobody wants any more is waited for all the same: nothing runs on behind the caller's back.
    defer { _ = next() }
    for start in starts {
      let batch = next()
      next = begin(sources, start + size, checking)
      for (offset, parsed) in batch.enumerated() { try body(start + offset, try parsed.get()) }
    }
  }

  /// Starts on the batch at `start`; the answer waits for it.
  private static func begin(_ sources: some SourceReading, _ start: Int, _ checking: Bool) -> () -> Batch {
    let count = max(0, min(size, sources.count - start))
    let done = DispatchSemaphore(value: 0)
    let batch = Shelf(count)
    DispatchQueue.global().async {
      DispatchQueue.concurrentPerform(iterations: count) { offset in
        let parsed = Result { ParsedFile(try sources.file(start + offset), checking: checking) }
        batch.put(parsed, at: offset)
      }
      done.signal()
    }
    return {
      done.wait()
      return batch.take()
    }
  }

  /// Where the parsers put what they made.
  private final class Shelf: Sendable {
    private let places: Mutex<[Result<ParsedFile, any Error>?]>

    init(_ count: Int) { places = Mutex(Array(repeating: nil, count: count)) }

    func put(_ parsed: Result<ParsedFile, any Error>, at index: Int) { places.withLock { $0[index] = parsed } }

    func take() -> Batch { places.withLock { $0.compactMap { $0 } } }
  }
}
