/// What the calendar says in Japanese.
extension Japanese {
  static let calendar: [Word: String] = [
    .saysOpenFestival: "祭りの記録を「さがす」で開く",
    .labelCopyCommand: "コマンド複写",
    .saysCopyCommand: "祭りのカレンダーファイルを作るコマンドをコピー",
    .whyNoRecord: "この日には記録がありません",
    .whyNoExport: "日付を計算できません",
    .calendarToday: "今日 {0}、旧暦{1}、{2}年",
    .calendarUndated: "日付不明",
    .calendarComputed: "計算による",
    .calendarWindow: "この間",
    .calendarMonth: "発表待ち",
    .calendarUnknown: "不明",
    .calendarHoliday: "祝日",
    .calendarLunarDay: "旧暦の行事",
    .dateComputed: "新暦で決まった日です。主催者が別の日を発表することもあります。",
    .dateComputedLunar: "旧暦から計算した日です。主催者が別の日を発表することもあります。",
    .dateWindow: "この期間のうちに行われ、日は毎年選ばれます。",
    .dateMonth: "わかっているのはこの期間だけで、日は毎年選ばれるか発表されます。",
    .dateChosen: "日は毎回選ばれるか発表され、計算はできません。",
    .dateUnknown: "日付を計算できる決まりは見つかっていません。",
    .dateHolidayByLaw: "法律によるベトナムの祝日です。",
    .dateHolidayAnnounced: "告示によるベトナムの祝日です。",
    .dateHolidayByRule: "ベトナムの祝日です。正確な休みの日はまだ発表されていません。",
    .dateLunarDay: "旧暦の行事で、休日ではありません。",
    .calendarExport: "カレンダーファイル：{0}",
  ]
}
