import SyncProtocol
import Testing

@Suite struct HubAddressTests {
  @Test(arguments: [
    ("https://Hub.Example", "hub.example"), ("https://hub.example:443/", "hub.example"),
    ("https://hub.example:8443", "hub.example:8443"), ("http://127.0.0.1:80", "127.0.0.1"),
    ("http://localhost:8081", "localhost:8081"), ("http://10.1.2.3", "10.1.2.3"), ("http://172.31.0.1", "172.31.0.1"),
    ("http://192.168.1.5:8081", "192.168.1.5:8081"), ("http://[::1]:8081", "[::1]:8081"),
  ])
  func addressesThatWillDo(text: String, authority: String) throws {
    let address = try HubAddress(text, insecure: true)
    #expect(address.authority == authority)
    #expect(address.description == text.split(separator: "/")[0].description + "//" + authority)
  }

  @Test(arguments: [
    "", "hub.example", "ftp://hub.example", "https://", "https://hub.example/path", "https://hub.example?x",
    "https://hub.example#x", "https://me@hub.example", "https://hub.example:0", "https://hub.example:70000",
  ])
  func whatIsNoAddress(text: String) {
    #expect(throws: HubAddressError.notAnAddress) { try HubAddress(text, insecure: true) }
  }

  @Test(arguments: [
    "http://hub.example", "http://8.8.8.8", "http://172.32.0.1", "http://127.0.0.1.example", "http://10.1",
  ])
  func plainHTTPGoesNotFar(text: String) {
    #expect(throws: HubAddressError.tooFar) { try HubAddress(text, insecure: true) }
    #expect(throws: HubAddressError.notSecure) { try HubAddress(text) }
  }
}
