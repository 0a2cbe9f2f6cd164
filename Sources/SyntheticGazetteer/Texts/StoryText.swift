/// A story of about the length that the real ones have: three short paragraphs.
enum StoryText {
  static func make(_ name: FourTexts, _ random: inout SplitMix64) -> FourTexts {
    var story = FourTexts()
    var start = random.below(sentences.count)
    for rank in 0..<9 {
      let sentence = sentences[start].filled(Gaps(name, &random))
      // Steps that do not divide the number of sentences: none comes twice.
      start = (start + 5) % sentences.count
      let paragraph = rank % 3 == 0 && rank > 0
      let gap = rank == 0 ? "" : paragraph ? "\n" : " "
      story.vi += gap + sentence.vi
      story.en += gap + sentence.en
      // The real French and Japanese stories are shorter.
      if rank != 4 { story.fr += gap + sentence.fr }
      story.ja += (gap == " " ? "" : gap) + sentence.ja
    }
    return story
  }

  private static let sentences = [
    Sentence(
      """
      Từ {a} đến {b} mất chừng {n} phút, đoạn cuối dốc, hẹp và trơn khi có mưa, xe máy phải đi chậm.
      From {a} to {b} people need some {n} minutes; the last part is steep, narrow and slippery in rain.
      De {a} à {b} il faut environ {n} minutes ; la fin du chemin est raide, étroite et glissante.
      {a}から{b}まではおよそ{n}分で、終わりの道は急で狭く、雨の日は滑ります。
      """),
    Sentence(
      """
      Người già ở {b} kể rằng bản được lập khi {n} gia đình theo con suối đi lên tìm đất trồng lúa.
      Old people in {b} tell that it was founded when {n} families followed the stream up to find rice land.
      Les anciens de {b} racontent que {n} familles remontèrent le ruisseau pour trouver des rizières.
      {b}の年寄りは、{n}の家族が田を求めて沢を上ってきたのが始まりだと語ります。
      """),
    Sentence(
      """
      Nhà sàn lợp gỗ pơ mu quay mặt về phía ruộng, dưới sàn để củi, khung cửi và cối giã gạo cũ.
      Stilt houses with wooden shingles face the fields; beneath stand firewood, looms and old rice mortars.
      Les maisons sur pilotis regardent les rizières ; dessous, le bois, les métiers à tisser et les mortiers.
      高床の家は田に向かって建ち、床下には薪や機、古い臼が置かれています。
      """),
    Sentence(
      """
      Chợ phiên họp {n} ngày một lần, người quanh {b} mang rau rừng, gà đen, mật ong và vải dệt tay đến bán.
      The market meets every {n} days, when people from around {b} bring herbs, chickens, honey and cloth.
      Le marché se tient tous les {n} jours ; on y vient de {b} avec herbes, poulets, miel et tissus.
      市は{n}日ごとに立ち、{b}の人々が山菜や鶏、蜂蜜、手織りの布を運びます。
      """),
    Sentence(
      """
      Tháng {m} là lúc đẹp nhất vì trời khô, buổi sáng có mây dưới thung lũng và hoa ban nở trên sườn núi.
      Month {m} is the best time, dry, with morning clouds in the valley and bauhinia in flower on the slopes.
      Le mois {m} est le meilleur, sec, avec des nuages dans la vallée le matin et les bauhinias en fleur.
      {m}月がいちばん良く、乾いて、朝は谷に雲がたまり、山にバウヒニアが咲きます。
      """),
    Sentence(
      """
      Con đường cũ qua {a} nay phủ cỏ, chỉ còn vài cột mốc đá và một chiếc cầu treo dài {n} mét.
      The old road by {a} is under grass now; a few stone markers and a hanging bridge of {n} metres are left.
      L’ancienne route de {a} est couverte d’herbe ; restent des bornes et un pont suspendu de {n} mètres.
      {a}を通る古い道は草に覆われ、石の標と長さ{n}メートルの吊り橋だけが残ります。
      """),
    Sentence(
      """
      Khách nên mang nước, mũ và giày đi rừng, vì trong vòng {n} cây số không có hàng quán nào.
      Visitors should bring water, a hat and walking shoes, for there is no shop within {n} kilometres.
      Prévoir de l’eau, un chapeau et de bonnes chaussures, car il n’y a aucun magasin à {n} kilomètres.
      {n}キロ以内に店はないので、水と帽子と歩きやすい靴を持って行きましょう。
      """),
    Sentence(
      """
      Buổi tối người ta đốt lửa, múa xòe và uống rượu cần, trẻ con ở {b} thổi sáo đến khuya.
      In the evening people light a fire, dance in a circle and share jar wine; children of {b} play flutes.
      Le soir on allume un feu, on danse en rond, on partage l’alcool de jarre ; les enfants jouent de la flûte.
      夜は火を焚いて輪になって踊り、壺の酒を分け合い、{b}の子らが笛を吹きます。
      """),
    Sentence(
      """
      Nước suối chảy quanh năm, mùa lũ dâng cao tới {n} mét và cuốn mất lối đi lát đá ở phía dưới.
      The stream runs all year; in the floods it rises by {n} metres and takes the stone path below away.
      Le ruisseau coule toute l’année ; en crue il monte de {n} mètres et emporte le sentier dallé.
      沢は一年中流れ、増水のときは{n}メートル上がって下の石の道を流します。
      """),
    Sentence(
      """
      Bài này do chương trình tạo ra để thử phần mềm, không có gì trong đó nói về {a} là sự thật.
      This text was made by a program to test software; nothing that it says of {a} is a fact.
      Ce texte a été produit par un programme pour des essais ; rien de ce qu’il dit de {a} n’est vrai.
      この文は試験のために作られたもので、{a}について書かれたことは事実ではありません。
      """),
    Sentence(
      """
      Bên kia sông, ruộng bậc thang của {b} xếp thành {n} tầng, vàng rực khi lúa chín và loang nước khi cấy.
      Across the river the terraces of {b} rise in {n} steps, golden at harvest and like mirrors at planting.
      De l’autre côté, les rizières de {b} montent en {n} terrasses, dorées à la moisson, miroirs au repiquage.
      川向こうの{b}の棚田は{n}段あり、実りの時は金色に、田植えの時は鏡のようです。
      """),
  ]
}
