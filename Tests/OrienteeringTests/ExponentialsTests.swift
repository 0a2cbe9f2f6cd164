import Foundation
import Testing

@testable import Orienteering

@Suite struct ExponentialsTests {
  @Test func agreeWithTheLibrary() {
    for step in 1...1_000 {
      let value = Double(step) / 1_000
      #expect(abs(Exponentials.log(value) - Foundation.log(value)) < 1e-7)
      #expect(abs(Exponentials.exp(-value * 20) / Foundation.exp(-value * 20) - 1) < 1e-9)
    }
    #expect(Exponentials.log(1) == 0)
    #expect(Exponentials.exp(-1_000) == 0)
    #expect(abs(Exponentials.log(0x1p-60) - Foundation.log(0x1p-60)) < 1e-6)
  }
}
