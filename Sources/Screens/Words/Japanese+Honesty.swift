/// What the guide says in Japanese of how far its data can be trusted.
extension Japanese {
  static let honesty: [Word: String] = [
    .productsTitle: "予約依頼できるもの",
    .priceOnRequest: "料金は問い合わせ",
    .priceOfYear: "{0}（{1}）",
    .nameTrap: "地名に注意",
    .hoursFrom: "{0}（{1}）による。行く前に確認を",
    .hoursFromUndated: "{0}による。行く前に確認を",
    .helpGuide: "案内とキー",
    .helpUnknown: "分かっていないこと",
    .helpCredits: "出典",
    .labelReport: "誤りを報告",
    .saysReport: "ここの誤りをデータ管理者あてに書きとめる",
    .promptReport: "何が違いますか。何をご存じですか",
    .hintReport: "どこで知ったかも書いてください",
    .reported: "{0} に書きました。データ管理者に渡してください",
    .failedReport: "報告を書けませんでした（{0}）",
    .unknownIntro: """
    この案内は、知っていることを示し、知らないことは知らないと書きます。どの資料にも見つからなかったこと\
    がたくさんあります。ご存じのことがあれば、その場所を開いて ! を押すか、`hoaban repor\
    t 場所` で書きとめてください。データ管理者あての小さなファイルになります。
    """,
    .gapPosition: "位置が不明",
    .gapCoarse: "位置が数km単位でしか分からない",
    .gapHours: "開いている時間が不明",
    .gapOldHours: "開いている時間の情報が古い・不確か",
    .gapTicket: "入場料の有無が不明",
    .gapPrice: "一泊の料金が公表されていない",
    .gapCapacity: "受け入れ人数が不明",
    .gapAccess: "道や段差の説明がない",
    .gapNextDate: "次回の日程が不明",
    .gapUnsure: "根拠の弱い情報",
    .andMore: "ほか{0}件",
    .creditsIntro: "すべて公開のページやリポジトリで読んだもので、文章は独自に書いています。文章とデータ：CC BY 4.0。版：{0}。次の資料に感謝します。",
    .creditRow: "{0}（{1}）",
  ]
}
