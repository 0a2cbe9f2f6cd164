/// What planning a trip says in Japanese.
extension Japanese {
  static let planning: [Word: String] = [
    .labelPlan: "計画",
    .saysPlan: "旅程全体、または決めたものの残りを計画する",
    .whyNoDate: "先に日付が必要です（d）",
    .planTitle: "この旅程を計画",
    .planFresh: "旅程全体を計画する",
    .planRest: "空き時間を埋める（{0}か所はそのまま）",
    .planFromNow: "今（{0}）から。着いた所はそのまま",
    .planAnew: "計画し直す（固定した{0}か所だけ残す）",
    .planChooseKeys: "Enter：計画　Esc：やめる　日付・人数・好み：旅程でS",
    .planRunning: "良い計画を探しています…",
    .planCancelKeys: "Esc：中止（何も変わりません）",
    .planCloseKeys: "EnterかEsc：閉じる",
    .planStopped: "計画を中止しました。旅程は元のままです。",
    .planNumber: "案{0}/{1}",
    .planSum: "{0}か所、見学{1}、移動{2}",
    .planUnsure: "？：開館時間は不明です。行く前に確かめてください。",
    .planKeys: "左右：ほかの案　Enter：採用　Esc：旅程はそのまま",
    .planPlainChooseKeys: "番号：計画　空行：やめる",
    .planPlainKeys: "番号：ほかの案　y：採用　空行：旅程はそのまま",
  ]
}
