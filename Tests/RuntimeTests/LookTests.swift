import Canvas
import Gazetteer
import Runtime
import Testing

@Test func look() throws {
  let guide = try TestGuide(language: .vi)
  print(guide.screen)
  guide.runtime.type("/doi a1")
  print(guide.screen)
  guide.runtime.press(.enter)
  guide.runtime.press(.enter)
  print(guide.screen)
  guide.runtime.type("p")
  print(guide.screen)
  guide.runtime.type("m")
  print(guide.screen)
  guide.runtime.type("3")
  print(guide.screen)
  guide.runtime.type("4")
  print(guide.screen)
  guide.runtime.type("1b")
  print(guide.screen)
  guide.runtime.press(.escape)
  guide.runtime.type("?")
  print(guide.screen)
}
