/// A summary of one sentence.
enum SummaryText {
  static func make(_ name: FourTexts, _ random: inout SplitMix64) -> FourTexts {
    random.pick(sentences).filled(Gaps(name, &random))
  }

  private static let sentences = [
    Sentence(
      """
      Địa điểm do chương trình tạo ra gần {b}, cách đường nhựa {n} cây số, có ruộng bậc thang và vài nếp nhà sàn cũ.
      Invented place near {b}, {n} kilometres from the paved road, with rice terraces and a few old houses on stilts.
      Lieu inventé près de {b}, à {n} kilomètres de la route goudronnée, avec des rizières et de vieilles maisons sur pilotis.
      {b}の近くに作られた架空の場所で、舗装路から{n}キロ、棚田と古い高床の家があります。
      """),
    Sentence(
      """
      {a} là tên tạo ra để thử phần mềm, ở bên con suối {b}, đẹp nhất vào tháng {m} khi trời khô và ít mây.
      {a} is a name made up to test software, by the stream of {b}, at its best in month {m} when the sky is dry and clear.
      {a} est un nom inventé pour des essais, au bord du ruisseau de {b}, le plus beau au mois {m} quand le ciel est sec.
      {a}は試験のための架空の名で、{b}の沢のほとりにあり、空の乾く{m}月が最も美しいとされます。
      """),
    Sentence(
      """
      Nơi không có thật trên sườn núi {b}, đi bộ {n} phút từ bản gần nhất, có hang đá, nước trong và chỗ nghỉ chân.
      A place that does not exist on the slope of {b}, {n} minutes on foot from the nearest village, with a cave and clear water.
      Un endroit qui n’existe pas, sur la pente de {b}, à {n} minutes à pied du village voisin, avec une grotte et de l’eau claire.
      実在しない{b}の山腹の場所で、近い村から徒歩{n}分、岩穴と澄んだ水と休み場があります。
      """),
    Sentence(
      """
      Điểm thử nghiệm nằm giữa {a} và {b}, họp chợ {n} ngày một lần, bán rau rừng, gà đen, mật ong và vải thổ cẩm.
      A test point between {a} and {b} where a market meets every {n} days and sells herbs, chickens, honey and woven cloth.
      Point d’essai entre {a} et {b}, où un marché se tient tous les {n} jours et vend herbes, poulets, miel et tissus.
      {a}と{b}の間の試験用の地点で、{n}日ごとに市が立ち、山菜や鶏、蜂蜜、布が売られます。
      """),
  ]
}
