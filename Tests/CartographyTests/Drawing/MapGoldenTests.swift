import Canvas
import Gazetteer
import Testing

@testable import Cartography

/// Small maps as a person sees them. When one changes, look at it before the text is changed too.
@Suite struct MapGoldenTests {
  private func drawn(_ scene: MapScene, _ tier: GlyphTier, zoom: Int = 10, columns: Int = 60, rows: Int = 16) throws
    -> String
  {
    var surface = Surface(size: Size(columns: columns, rows: rows))
    _ = MapDrawing.draw(
      scene, try Samples.view(zoom: zoom), on: &surface, in: surface.bounds, tier: tier, words: Samples.words)
    return surface.text()
  }

  private func selected() throws -> MapScene {
    var scene = try Samples.valley()
    scene.selected = try Samples.id("village")
    return scene
  }

  private func trip() throws -> MapScene {
    var scene = try Samples.valley()
    scene.lines = []
    scene.markers[0].number = 1
    scene.markers[2].number = 2
    scene.markers[3].number = 10
    scene.trip = [
      [scene.markers[0].coordinate, scene.markers[2].coordinate],
      [scene.markers[2].coordinate, scene.markers[3].coordinate],
    ]
    scene.here = try Samples.place(21.37, 103.08)
    scene.selected = try Samples.id("lake")
    return scene
  }

  @Test func brailleValley() throws {
    let map = try drawn(try selected(), .braille)
    #expect(
      map == """
               ⢐                        ⣸⠇            ⡤⠖⠖⠍⠍⠅⠅⠅⠵⡀   N
               ⡂                        ⣿    Hồ Pá Khoang ◆⠅⠅⠅⠅⠝⡄  ▲
              ⢐                        ⢸⡇              ⢣⠅⠅⠅⠅⠅⠅⣅⣅⠽⠄
              ⡂                    ⡄    ⢿⡀             ⠈⠦⠕⠓⠋⠉⠉  ⣀⡠⠤⠐
             ⢐                     ⠘⡄   ⠘⣧             ⣀⡀⠤⠔⠒⠐⠒⠉⠁
        ⠤⢄⣀⢀⣀⣂⡀⣀⣀⣀⢀⣀                ⠱⡀   ⠸⣇   ⢀⣀⠤⠄⠤⠒⠉⠈⠉
            ⢐       ⠉⠁⠉⠉⠉⠈⠉⠉⠁⠉⠑⠒⠐⠒⠒⠂⠒⠓⠒⠐⠢⠤⢻⡖⠊⠉
            ⢂                             ⠈⣷⡀
            ⠐⡀                       Đồi A1 ▲ ⠠⡀
             ⢂                            ⢸⡇   ⠈⠂ ⡀
             ⠐⡀                           ⢸⡇      ⠈⠢
              ⢂                           ⣸⠇         ⠈⠢⡀
               ⡂              ⠄⠐⠈ ⠂⡀      ⣿              ⠢⡀      ⣀ ⠠
               ⢐            ⡈       ⠠     ⣿               ⠈ ⠐⠊⠁ ⠉
                ⡂           ⠄  ►●◄ Bản Co Mỵ
        ├──┤ 2 km    schematic, 0.1-1 km off    21.3300 N 102.9700 E

        """)
  }

  @Test func quadrantValley() throws {
    let map = try drawn(try selected(), .quadrant)
    #expect(
      map == """
               ▗                        ▐▌            ▄▄██████▙    N
               ▖                        █    Hồ Pá Khoang ◆█████▖  ▲
              ▗                        ▐▌              ▜█████████▖
              ▖                    ▖    █              ▝▟█▛▀▀▀▀ ▄▄▄▝
             ▗                     ▝▖   ▝▙             ▄▖▄▞▀▝▀▀▘
        ▄▄▄▗▄▄▖▄▄▄▗▄                ▚    ▐▌   ▗▄▄▖▄▞▀▝▀
            ▗       ▀▘▀▀▀▝▀▀▘▀▀▀▝▀▀▘▀▀▀▝▚▄▜▛▀▀
            ▗                             ▝▙
             ▖                       Đồi A1 ▲ ▗▖
             ▗                            ▗▛   ▝▘ ▖
              ▖                           ▐▌      ▝▚
              ▗                           ▐▌         ▝▚▖
               ▖             ▗ ▘▝ ▘▗      ▟▘             ▚▖      ▄ ▗
               ▗                          █               ▝ ▝▀▘ ▀
                ▖           ▘  ►●◄ Bản Co Mỵ
        ├──┤ 2 km    schematic, 0.1-1 km off    21.3300 N 102.9700 E

        """)
  }

  @Test func shadeValley() throws {
    let map = try drawn(try selected(), .shade)
    #expect(
      map == """
               :                        ≈             ≈≈≈≈≈≈≈≈≈    N
               :                       ≈     Hồ Pá Khoang N≈≈≈≈≈≈  ▲
              :                        ≈               ≈≈≈≈≈≈≈≈≈≈≈
              :                    ═    ≈               ≈≈≈≈≈     ──
             :                      ═    ≈              ──────────
        ───────────────             ═    ≈    ──────────
            :          ──────────────═────≈───
            :                              ≈·
             :                             ≈B Đồi A1
             :                             ≈   ···
              :                            ≈      ···
              :                            ≈         ··
               :              ' ' '        ≈           ···       ···
               :            '       '     ≈               ·······
                :              ►C◄ Bản Co Mỵ
        ├──┤ 2 km    schematic, 0.1-1 km off    21.3300 N 102.9700 E

        """)
  }

  @Test func halfBlockValley() throws {
    let map = try drawn(try selected(), .halfBlock)
    #expect(
      map == """
               ▄                        █             ▄▄███████    N
               ▄                       ▄▀    Hồ Pá Khoang N█████▄  ▲
              ▄                        █               ██████████▄
              ▄                    ▄   ▀▄               ███▀▀▀▀  ▄▄▄
             ▄                     ▀▄   ▀▄            ▄▄ ▄▀▀ ▀▀▀
         ▄▄▄ ▄▄▄ ▄▄▄                ▀▄   █    ▄▄ ▄▀▀ ▀
            ▄        ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▀▀▀ ▄█▀ ▀
            ▄                              █▄
             ▄                       Đồi A1 B ▄▄
             ▄                             █     ▄▄
              ▄                           █         ▄
              ▄                           █          ▀ ▄
               ▄               ▀▀  ▄      █             ▀ ▄      ▄ ▄
               ▄             ▀            █                ▀ ▀▀ ▀
                ▄           ▄  ►C◄ Bản Co Mỵ
        ├──┤ 2 km    schematic, 0.1-1 km off    21.3300 N 102.9700 E

        """)
  }

  @Test func asciiValley() throws {
    let map = try drawn(try selected(), .ascii)
    #expect(
      map == """
               :                        ~             ~~~~~~~~~    N
               :                       ~     Hồ Pá Khoang N~~~~~~  ^
              :                        ~               ~~~~~~~~~~~
              :                    =    ~               ~~~~~     --
             :                      =    ~              ----------
        ---------------             =    ~    ----------
            :          --------------=----~---
            :                              ~.
             :                             ~B Đồi A1
             :                             ~   ...
              :                            ~      ...
              :                            ~         ..
               :              ' ' '        ~           ...       ...
               :            '       '     ~               .......
                :              [C] Bản Co Mỵ
        |--| 2 km    schematic, 0.1-1 km off    21.3300 N 102.9700 E

        """)
  }

  @Test func brailleTrip() throws {
    let map = try drawn(try trip(), .braille)
    #expect(
      map == """
                                                                   N
                                            Hồ Pá Khoang ►2◄       ▲
                                                       ⡀⠘
                                                     ⢀⠊⠁
                                                   ⠠⠎
                                                 ⡠⠒
                                               ⣠ ⠁
                                             ⡀⠌
                                            1 Đồi A1
                                         ⢀ ⠁
                                        ⠄           ◉
                                      ⠐
                                   ⢀ ⠁
                                  ⠄
                                a Bản Co Mỵ
        ├──┤ 2 km    schematic, 0.1-1 km off    21.4600 N 103.1100 E

        """)
  }

  @Test func asciiTrip() throws {
    let map = try drawn(try trip(), .ascii)
    #expect(
      map == """
                                                                   N
                                            Hồ Pá Khoang [2]       ^
                                                        %
                                                      %
                                                    %
                                                  %
                                                %
                                              %
                                            1 Đồi A1
                                          %
                                        %           @
                                      %
                                    %
                                  %
                                a Bản Co Mỵ
        |--| 2 km    schematic, 0.1-1 km off    21.4600 N 103.1100 E

        """)
  }

  @Test func fiveByThree() throws {
    let map = try drawn(try selected(), .ascii, zoom: 8, columns: 5, rows: 3)
    #expect(
      map == """
        --=-~



        """)
  }

  @Test func withoutColourTheSelectionIsReversedAndPointedAt() throws {
    var surface = Surface(size: Size(columns: 60, rows: 16))
    let frame = MapDrawing.draw(
      try selected(), try Samples.view(), on: &surface, in: surface.bounds, tier: .braille, words: Samples.words)
    let at = try #require(frame.selectedAt)
    #expect(surface[at]?.style.role == .selection)
    #expect(Theme.emphasis(.selection).contains(.reverse))
    #expect(surface[Point(column: at.column - 1, row: at.row)]?.glyph == "►")
    #expect(surface[Point(column: at.column + 1, row: at.row)]?.glyph == "◄")
  }
}
