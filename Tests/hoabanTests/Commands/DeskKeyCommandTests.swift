import Booking
import Foundation
import Store
import SyncProtocol
import Testing
import TextShaping

@Suite struct DeskKeyCommandTests {
  /// A key that were made anew would lose all that was sealed for it.
  @Test func theKeysAreMadeOnceAndKeptPrivate() throws {
    let program = try Program()
    let first = try program.run("desk", "key", "--json").json()
    let again = try program.run("desk", "key", "--json").json()
    let (signing, contact) = (first.text("signing"), first.text("contact"))
    #expect(signing.flatMap(Base64URL.bytes)?.count == 32 && contact.flatMap(Base64URL.bytes)?.count == 32)
    #expect(signing != contact && again.text("signing") == signing && again.text("contact") == contact)
    #expect(first.text("folder") == program.data + "/desk")
    let lines = try program.run("desk", "key", "--lang", "en").lines
    #expect(lines.contains("signing \(signing ?? "")") && lines.contains("contact \(contact ?? "")"))
    for name in ["signing.key", "contact.key"] {
      let path = program.data + "/desk/" + name
      let kept = try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(kept != signing && kept != contact)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test(arguments: ["vi", "en", "fr", "ja"])
  func itSaysWhatTheKeysAreFor(language: String) throws {
    let outcome = try Program().run("desk", "key", "--lang", language)
    #expect(outcome.output.contains("hoaban-hub operator add"))
    // Scripts take the key from the one line that begins so.
    #expect(
      outcome.lines.count { $0.hasPrefix("signing ") } == 1 && outcome.lines.count { $0.hasPrefix("contact ") } == 1)
    for line in outcome.lines where !line.contains("/") { #expect(Width.columns(line) <= 80, "\(line)") }
  }

  @Test func joiningKeepsTheHubAndTheMember() throws {
    let desk = try OperatorDesk()
    let joined = try desk.json("join", "--hub", "HTTPS://Hub.Example:443/", "--member", "m-0123456789abcdef")
    #expect(joined.text("hub") == "https://hub.example" && joined.text("member") == "m-0123456789abcdef")
    #expect(try desk.store.membership()?.hub == "https://hub.example")
    // What was learned of this hub's clock stays; of another hub's nothing is known.
    try desk.store.learn(offset: 40)
    #expect(try desk.run("join", "--hub", "https://hub.example", "--member", "m-0123456789abcdef").status == 0)
    #expect(try desk.store.membership()?.offset == 40)
    let near = try desk.run("join", "--hub", "http://127.0.0.1:8081", "--member", "m-0123456789abcdef", "--insecure")
    #expect(near.status == 0)
    #expect(
      try desk.store.membership()
        == Membership(hub: "http://127.0.0.1:8081", member: #require(MemberID(rawValue: "m-0123456789abcdef"))))
  }

  @Test(arguments: [
    (["--hub", "hub.example", "--member", "m-0123456789abcdef"], "hub", "https://hub.example:8443"),
    (["--hub", "http://hub.example", "--member", "m-0123456789abcdef"], "hub", "--insecure"),
    (["--hub", "http://hub.example", "--member", "m-0123456789abcdef", "--insecure"], "hub", "local network"),
    (["--hub", "https://hub.example", "--member", "m-12"], "member", "16 hexadecimal digits"),
  ])
  func badAddressesAreNotKept(arguments: [String], field: String, words: String) throws {
    let desk = try OperatorDesk()
    let outcome = try desk.program.run(["desk", "join"] + arguments + ["--lang", "en", "--json"])
    let error = try outcome.json().object("error")
    #expect(outcome.status == 2 && error.text("field") == field, "\(outcome.output)")
    #expect(error.text("message")?.contains(words) == true, "\(outcome.output)")
    #expect(try desk.store.membership() == nil)
  }

  @Test(arguments: [("vi", "chưa có khóa"), ("en", "hoaban desk key first"), ("fr", "clés"), ("ja", "鍵")])
  func theKeysComeBeforeJoining(language: String, words: String) throws {
    let outcome = try Program().run(
      "desk", "join", "--hub", "https://hub.example", "--member", "m-0123456789abcdef", "--lang", language)
    #expect(outcome.status == 2 && outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test(arguments: [("vi", "bị hỏng"), ("en", "is damaged; put your copy back"), ("fr", "est abîmé"), ("ja", "壊れています")])
  func aDamagedKeyIsNotReplaced(language: String, words: String) throws {
    let desk = try OperatorDesk()
    let file = URL(fileURLWithPath: desk.program.data + "/desk/contact.key")
    try Data("junk".utf8).write(to: file)
    let outcome = try desk.run("key", language: language)
    #expect(outcome.status == 74 && outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try Data(contentsOf: file) == Data("junk".utf8))
  }

  @Test func aFolderThatCannotBeMadeIsNamed() throws {
    let outcome = try Program().run("desk", "key", "--data", "/proc/foo", "--lang", "en")
    #expect(outcome.status == 73 && outcome.errors.contains("/proc/foo/desk"), "\(outcome.errors)")
  }

  /// An answer is for the hub that it was given to.
  @Test(arguments: [("vi", "chờ gửi"), ("en", "still wait"), ("fr", "attendent encore"), ("ja", "送信待ち")])
  func anotherHubIsNotJoinedWhileAnswersWait(language: String, words: String) throws {
    let desk = try OperatorDesk()
    func join(_ hub: String) throws -> Outcome {
      try desk.run("join", "--hub", hub, "--member", "m-0123456789abcdef", language: language)
    }
    #expect(try join("https://hub.example").status == 0)
    try desk.hear(1)
    _ = try desk.run("confirm", OperatorDesk.claim(1))
    let other = try join("https://other.example")
    #expect(other.status == 75 && other.errors.contains(words), "\(other.errors)")
    #expect(try desk.store.membership()?.hub == "https://hub.example")
    #expect(try join("https://hub.example").status == 0)
    _ = try desk.run("undo", OperatorDesk.claim(1))
    #expect(try join("https://other.example").status == 0)
  }
}
