/// The interface in Japanese.
enum Japanese {
  static let table: [Word: String] = [
    keys, notices, entries, opening, honesty, searching, trips, editor, planning, codes, vouchers, mapping, bookings,
    sending, refusals,
    calendar,
    battle, panorama,
    help,
  ]
  .reduce(
    into: [:]) {
      table, part in
      table.merge(part) { first, _ in first }
    }

  private static let keys: [Word: String] = [
    // Tabs
    .tabExplore: "さがす", .tabMap: "地図", .tabTrip: "旅程", .tabBookings: "予約依頼",
    .tabCalendar: "行事暦", .tabHelp: "ヘルプ",
    .saysTabExplore: "「さがす」へ：検索、一覧、詳細",
    .saysTabMap: "地図へ",
    .saysTabTrip: "自分の旅程へ",
    .saysTabBookings: "予約依頼の一覧へ",
    .saysTabCalendar: "行事暦へ：これからの祭りと祝日",
    .saysTabHelp: "ヘルプへ：このガイドとキーの説明",
    // Keys of everywhere
    .labelHelp: "キー", .saysHelp: "ここで使えるキーを表示",
    .labelPalette: "コマンド", .saysPalette: "名前を入力してコマンドや場所をさがす",
    .labelLanguage: "言語", .saysLanguage: "言語を変更（ベトナム語、英語、フランス語、日本語）",
    .labelTheme: "配色", .saysTheme: "配色を変更（dark、light、contrast、inherit）",
    .labelGlyphs: "描画文字", .saysGlyphs: "描画に使う文字を変更（brailleからasciiまで）",
    .labelMouse: "マウス", .saysMouse: "マウスのオンとオフを切り替え",
    .labelRedraw: "再描画", .saysRedraw: "画面を描き直す",
    .labelSuspend: "中断", .saysSuspend: "一時的にシェルへ戻る（fgで再開）",
    .labelQuit: "終了", .saysQuit: "ガイドを終了（すべて保存済み）",
    .labelBack: "戻る", .saysBack: "ひとつ前の段階に戻る",
    .labelNextPane: "次の枠", .saysNextPane: "次の枠へ移動",
    .labelPreviousPane: "前の枠", .saysPreviousPane: "前の枠へ移動",
    // Keys of lists and texts
    .labelUp: "上へ", .saysUp: "1行上へ",
    .labelDown: "下へ", .saysDown: "1行下へ",
    .labelPageUp: "前の画面", .saysPageUp: "1画面分上へ",
    .labelPageDown: "次の画面", .saysPageDown: "1画面分下へ",
    .labelFirst: "先頭", .saysFirst: "最初の行へ",
    .labelLast: "末尾", .saysLast: "最後の行へ",
    .labelOpen: "開く", .saysOpen: "選んだものを開く",
    .labelCopy: "コピー", .saysCopy: "名前と位置をクリップボードへコピー",
    .labelUndo: "元に戻す", .saysUndo: "旅程の直前の変更を元に戻す",
    .labelRedo: "やり直す", .saysRedo: "元に戻した変更をやり直す",
    // Keys of Explore
    .labelSearch: "検索", .saysSearch: "場所、料理、コース、祭りを検索",
    .labelToResults: "結果へ", .saysToResults: "検索結果へ移動",
    .labelClear: "消去", .saysClear: "検索語を消去（もう一度押すとすべて表示）",
    .labelShowOnMap: "地図", .saysShowOnMap: "この場所を地図に表示",
    .labelAddToTrip: "旅程に追加", .saysAddToTrip: "この場所を現在の旅程に追加",
    .labelRequest: "予約依頼", .saysRequest: "この場所への予約依頼を書く",
    .labelFavourite: "お気に入り", .saysFavourite: "お気に入りに登録、または解除",
    .labelFavouritesOnly: "お気に入り", .saysFavouritesOnly: "お気に入りだけ、またはすべてを表示",
    .labelGroup: "分類", .saysNextGroup: "次の分類だけを表示",
    .saysPreviousGroup: "前の分類だけを表示",
    .labelSort: "並べ替え", .saysSort: "一覧の順序を変更",
    .labelNear: "近い順", .saysNear: "この場所に近い順に並べる",
    .labelHistoryBack: "前のページ", .saysHistoryBack: "直前に見たページへ戻る",
    // Keys of the map
    .labelPan: "移動", .saysPan: "地図を動かす",
    .saysPanPage: "地図をほぼ1画面分動かす",
    .labelZoomIn: "拡大", .saysZoomIn: "地図を拡大",
    .labelZoomOut: "縮小", .saysZoomOut: "地図を縮小",
    .labelNextPlace: "次の場所", .saysNextPlace: "画面内の次の場所を選ぶ",
    .labelPreviousPlace: "前の場所", .saysPreviousPlace: "画面内の前の場所を選ぶ",
    .labelResetView: "盆地", .saysResetView: "ディエンビエンフー盆地を表示",
    .labelProvince: "省全体", .saysProvince: "省全体を表示",
    .labelLegend: "凡例", .saysLegend: "凡例の表示と非表示を切り替え",
    .labelRelief: "地形", .saysRelief: "地形の表示と非表示を切り替え",
    // Keys of trips
    .labelOpenPlace: "見る",
    .labelMoveUp: "先に回す", .saysMoveUp: "この立ち寄り先を先に回す",
    .labelMoveDown: "後に回す", .saysMoveDown: "この立ち寄り先を後に回す",
    .labelDayBefore: "前の日へ", .saysMoveToPreviousDay: "この立ち寄り先を前の日へ移す",
    .labelDayAfter: "次の日へ", .saysMoveToNextDay: "この立ち寄り先を次の日へ移す",
    .labelRemove: "外す", .saysRemove: "この立ち寄り先を旅程から外す",
    .labelVisit: "滞在時間", .saysVisit: "ここでの滞在時間を決める",
    .labelDate: "日付", .saysDate: "旅程の初日を決める",
    .labelMode: "移動手段", .saysMode: "移動手段を変更（徒歩、自転車、バイク、車）",
    .labelAddDay: "日を追加", .saysAddDay: "旅程の最後に1日追加",
    .labelRemoveDay: "日を削除", .saysRemoveDay: "立ち寄り先がなければこの日を削除",
    .labelNewTrip: "新しい旅程", .saysNewTrip: "新しい旅程を作る",
    .labelRename: "名前変更", .saysRename: "旅程の名前を変更",
    .labelDelete: "削除", .saysDelete: "旅程を削除（確認があります）",
    // Keys of bookings
    .saysOpenProvider: "依頼先の場所を開く",
    .labelWithdraw: "取り下げ", .saysWithdraw: "依頼を取り下げる・キャンセルする（確認があります）",
    .labelResume: "続きを書く", .saysResume: "書きかけのフォームを続ける",
    .saysCopyReference: "依頼番号をコピー",
    .labelSave: "保存", .saysSave: "依頼をこの端末に保存",
    .labelNextField: "次の欄", .saysNextField: "次の欄へ（最後の欄では保存）",
    .labelPreviousField: "前の欄", .saysPreviousField: "前の欄へ",
    .labelProduct: "選ぶ", .saysProduct: "依頼の内容を選ぶ",
    .labelLeaveForm: "閉じる", .saysLeaveForm: "フォームを閉じる（入力内容は残ります）",
    // Why something cannot be done now
    .whyKiosk: "公共の端末では使えません", .whyNothingSelected: "何も選ばれていません",
    .whyNoPosition: "位置がわかっていません",
    .whyNotBookable: "ここで予約できるものはありません", .whyNoHistory: "前のページはありません",
    .whyNoTrip: "旅程がまだありません", .whyNoStop: "立ち寄り先が選ばれていません",
    .whyCannotWithdraw: "もうキャンセルできません", .whyNoDraft: "書きかけはありません",
    .whyOneProduct: "選択肢はひとつだけです", .nothingToUndo: "元に戻すものはありません",
    .nothingToRedo: "やり直すものはありません",
  ]

  private static let notices: [Word: String] = [
    // Settings
    .languageChanged: "表示を日本語にしました。", .noJapaneseInASCII: "ASCII文字では日本語を表示できません。",
    .themeChanged: "配色：{0}",
    .glyphsChanged: "描画文字：{0}", .reliefOn: "地形を表示しています（略図です）。",
    .reliefOff: "地形を隠しました。",
    .mouseOn: "マウスをオンにしました。",
    .mouseOff: "マウスをオフにしました。端末で文字を選択できます。",
    // What was done
    .copied: "コピーしました：{0}", .favouriteAdded: "お気に入りに追加しました。",
    .favouriteRemoved: "お気に入りから外しました。",
    .sortedFrom: "{0}に近い順に並べました。", .nothingChanged: "何も変更していません。",
    .addedAgain: "追加しました。{0}に同じ場所が複数回あります：{1}。",
    .addedToTrip: "{0}に追加しました（立ち寄り先{1}か所）。", .tripChanged: "{0}を変更しました。",
    .tripDeleted: "旅程を削除しました。",
    .bookingSaved: "依頼{0}をこの端末に保存しました。まだ送信していません。",
    .bookingWithdrawn: "依頼を取り下げました。",
    .draftKept: "入力内容は残してあります。rで続きを書けます。",
    // What went wrong
    .failedGazetteer: "データを読み込めません。Hoa Banを起動し直してください。（{0}）",
    .failedTraveller: "旅程を読み書きできません。ディスクを確認してください。（{0}）",
    .failedOutbox: "依頼を読み書きできません。ディスクを確認してください。（{0}）",
    .outboxRecovered: "依頼のファイルが壊れていました。{0}件を救出、{1}件は破損。壊れたファイル：{2}",
    .outboxUnreadable: "このHoa Banでは読めない依頼（そのまま保管）：{0}",
    .alreadySent: "依頼は送信済みの可能性があり、ここでは取り下げられません。",
    .noSuchPlace: "この場所はもうガイドにありません。", .noSuchRow: "{0}番の行はありません。",
    .mapNothingInView: "画面内に場所がありません。-で縮小してください。",
    .formHasProblems: "保存していません。フォームに直すところがあります。",
    .editDayNotEmpty: "この日にはまだ立ち寄り先があります。先に移すか外してください。",
    .editLastDay: "旅程には少なくとも1日必要です。",
    .editTooMany: "旅程がいっぱいです。新しい旅程を作ってください。",
    .editInvalid: "その値は使えません。何も変更していません。",
    .editGone: "その日や立ち寄り先はもうありません。何も変更していません。",
    .tooSmall: "画面が小さすぎます：{1}。{0}以上が必要です。", .loading: "読み込み中",
    // Prompts
    .helpTitle: "ここで使えるキー",
    .helpFilter: "入力で絞り込み、Enterで実行、Escで閉じる", .paletteTitle: "コマンドと場所",
    .paletteHint: "名前の一部を入力",
    .emptyPrompt: "一致するものがありません。Escを押すと閉じます。", .confirmTitle: "確認",
    .confirmKeys: "y：はい    ほかのキー：いいえ",
    .confirmDeleteTrip: "旅程「{0}」を削除しますか。元に戻せません。",
    .confirmWithdraw: "{0}への依頼を取り下げますか。", .promptNewTrip: "新しい旅程の名前",
    .promptRename: "旅程の新しい名前", .promptDate: "旅程の初日",
    .promptVisit: "何分滞在しますか", .hintName: "1〜80文字の名前。",
    .hintDate: "例：2026/12/5。日付が未定なら空欄のまま。",
    .hintVisit: "0〜1440分。標準の時間でよければ空欄のまま。",
    // First run
    .welcomeTitle: "Hoa Banへようこそ",
    .welcomeText: "ネットワークなしで使えるディエンビエンのガイドです。まずはこの5つのキーから：",
    .welcomeSearch: "場所を検索", .welcomeOpen: "選んだものを開く",
    .welcomeMap: "地図に表示", .welcomeTrip: "旅程に追加",
    .welcomeHelp: "すべてのキーを表示",
  ]

  private static let entries: [Word: String] = [
    // Explore
    .nearChip: "{0}付近", .sortRelevance: "関連度順", .sortName: "名前順", .sortImportance: "重要度順",
    .sortDistance: "近い順",
    .emptySearch: "「{0}」は見つかりません。文字を減らすか、Escを押して消去してください。",
    .emptyGroup: "この分類には何もありません。]を押すと次の分類に移ります。",
    .emptyFavourites: "お気に入りはまだありません。Fを押すとすべて表示します。",
    // Groups
    .groupAll: "すべて", .groupBattlefield: "戦場", .groupHeritage: "史跡", .groupNature: "自然",
    .groupCulture: "文化", .groupStay: "宿泊", .groupFood: "食", .groupRoute: "コース",
    .groupFestival: "祭り", .groupTravel: "交通", .groupService: "サービス",
    // Details of an entry
    .alsoCalled: "別名", .position: "位置", .positionWords: "{0}。{1}。{2}",
    .positionGood: "誤差は約{0}です",
    .positionWithin: "半径{0}以内のどこかで、歩いて行くには不十分です",
    .positionUnknown: "位置はわかっていません。", .communeNow: "現在の社・坊",
    .communeBefore: "以前の社・坊", .waypoints: "経由地", .itsPlaces: "関連する場所",
    .nearby: "近くの場所", .basisCompiled: "複数の資料から推定",
    .basisGame: "地元のウェブゲーム（2026年）による",
    .basisDatabase: "省の観光学生データベース（2015年）による",
    .basisPublished: "公表された座標による", .basisAviation: "航空データによる",
    .basisEstimate: "記述からの推定", .basisHost: "所在する場所の位置",
    // Where facts come from
    .sources: "出典",
    .sourcesSeen: "全体：{0}。出典の最終確認日：{1}。", .confidenceHigh: "信頼度 高",
    .confidenceMedium: "信頼度 中", .confidenceLow: "信頼度 低", .asOf: "{0}時点",
    .accordingTo: "出典：{0}",
    // Values of facts
    .hoursUnknown: "不明", .openNow: "開いています", .closedNow: "閉まっています",
    .openGround: "終日", .ticketFree: "無料", .ticketUnknown: "料金不明",
    .aboutDuration: "約{0}",
    // Labels of facts
    .factHours: "時間", .factTicket: "入場料", .factVisit: "見学時間", .factElevation: "標高",
    .factSeason: "適した時期", .factAccess: "道と段差", .factHeritage: "文化財指定", .factIn1954: "1954年当時",
    .factEthnic: "民族", .factHouseholds: "世帯数", .factActivities: "体験", .factCapacity: "定員",
    .factPrice: "料金", .factOpened: "受け入れ開始", .factStatus: "現況", .factWhen: "時期",
    .factDateRule: "日付の決まり", .factLastDates: "過去の開催", .factNext: "次回",
    .factDurationDays: "期間（日数）", .factDistance: "距離", .factRoads: "道路",
    .factTimes: "所要時間", .factDays: "日数", .factSurface: "路面", .factHazards: "危険と注意",
    .factMode: "交通手段", .factFrom: "出発地", .factTo: "到着地", .factOperator: "運行会社",
    .factFrequency: "便数", .factDuration: "所要時間", .factArea: "地域", .factProtection: "地理的表示など",
    .factCertificate: "認証", .factDecision: "決定", .factWhere: "入手先",
    // The map
    .mapNorth: "北", .mapSchematic: "略図 ±0.1〜1km", .mapHere: "現在地", .mapTrip: "旅程",
    .mapStop: "立ち寄り先", .mapAccuracy: "誤差の範囲", .mapPlacesHere: "ここに{0}か所",
    .mapLimit: "省の境界", .mapBorder: "国境", .mapLake: "湖", .mapLakePlace: "湖（地点）", .mapHistoric: "1954年の道",
    .mapModelledRoad: "道路（推定）", .mapRoad: "道路", .mapRiver: "川", .mapRunway: "滑走路",
  ]

  private static let trips: [Word: String] = [
    // Trips
    .tripsTitle: "旅程",
    .emptyTrips: "旅程はまだありません。nを押すと作れます。", .firstTripName: "わたしの旅程",
    .tripEmpty: "立ち寄り先がありません。pで場所を探して追加。", .tripFits: "この計画で回れます。",
    .tripConflicts: "計画に無理があります：{0}件", .dayNumber: "{0}日目", .dayEmpty: "立ち寄り先なし",
    .daySum: "見学{0}、移動{1}", .legUnknown: "移動時間は不明", .estimated: "推定",
    .waits: "開くまで{0}待ち", .modeWalk: "徒歩", .modeBicycle: "自転車",
    .modeMotorbike: "バイク", .modeCar: "車",
    // Problems of a plan
    .problemClosedDay: "{0}は終日閉まっています。",
    .problemOpensAt: "到着時は閉まっています。{0}に開きます。",
    .problemClosedOnArrival: "到着時は閉まっています。",
    .problemCloses: "{0}に閉まり、見学時間が{1}足りません。",
    .problemAfterDayEnd: "1日の終わりを{0}過ぎます。",
    .problemTight: "閉まるまで{0}しか余裕がありません。",
    .problemNoDate: "日付がなく、開館時間は未確認です。dで設定します。",
    .problemHoursUnknown: "開館時間は不明です。行く前に確認してください。",
    .problemNoPosition: "位置は不明です。",
    .problemTravelUnknown: "移動時間は不明のため、含めていません。",
    .problemNoSuchPlace: "この場所はもうガイドにありません。",
  ]

  private static let bookings: [Word: String] = [
    // Booking requests
    .consentIntro:
      "保存すると、氏名・連絡先・備考を封をしてこの端末に保管し、返答のため依頼先だけに渡すことに同意したことになります。送信前ならいつでも取り下げられます。",
    .contactSealed:
      "封をしました。開けるのは依頼先だけです。",
    .providerTakesNone:
      "この依頼先はまだHoa Banで依頼を受け付けていません。",
    .nextWaitProvider:
      "この端末に保存しました。この依頼先はまだHoa Banでは受け付けていません。",
    .problemSheet:
      "氏名、連絡先、備考が{0}バイト長すぎます。備考を短くしてください。",
    .newRequest: "新しい依頼", .requestTo: "予約依頼：{0}",
    .staysOnDevice: "送信できるまで、封をしてこの端末に保管します。",
    .emptyBookings: "依頼はまだありません。「さがす」で民泊、コース、特産品を選び、bを押してください。",
    .emptyBookingsDraft: "依頼はまだありませんが、書きかけのフォームがあります。rを押すと続きを書けます。",
    .bookingReference: "依頼番号", .bookingDates: "日付", .bookingParty: "人数", .bookingContact: "連絡先",
    .bookingState: "状態", .bookingNext: "次にすること", .nights: "{0}泊", .party: "大人{0}人、子ども{1}人",
    .productSupper: "夕食", .productBicycle: "自転車",
    .productBoat: "船", .productPerformance: "歌と踊り",
    .productHomestay: "宿泊", .productGuide: "現地ガイド", .productVehicle: "車両レンタル",
    .productSpeciality: "特産品",
    // How far a request has come
    .stateDraft: "下書き", .stateQueued: "保存済み・未送信", .stateSending: "送信中",
    .stateBlocked: "要確認", .stateWithdrawn: "取り下げ済み", .statePending: "送信済み・返答待ち",
    .stateOffered: "別の提案あり", .stateConfirmed: "確定", .stateDeclined: "辞退",
    .stateCancelled: "キャンセル済み", .stateExpired: "期限切れ",
    .nextFinish: "フォームを最後まで書いて保存してください。",
    .nextConnect: "次の接続で送信します。{0}で今すぐ送信できます。",
    .nextWaitSent: "送信中です。しばらくお待ちください。",
    .nextWaitAnswer: "相手先の返答をお待ちください。",
    .nextAnswerOffer: "別の提案があります。受ける（{0}）か断る（{1}）かを選んでください。",
    .nextArrive: "すべて整いました。{0}にお越しください。",
    .nextCorrect: "新しい依頼として直すか、そのままにしてください。",
    .nextAskElsewhere: "ほかに頼むか、別の日をさがしてください。", .nextNothing: "することはもうありません。",
    // Fields of a request
    .fieldProduct: "依頼の内容", .fieldFrom: "開始日", .fieldUntil: "終了日",
    .fieldAdults: "大人", .fieldChildren: "子ども", .fieldQuantity: "数量", .fieldName: "お名前",
    .fieldPhone: "電話番号", .fieldEmail: "メール", .fieldNote: "備考",
    .adviceProduct: "←と→で依頼の内容を選びます。",
    .adviceFrom: "例：2026/12/5（年、月、日）。",
    .adviceUntilNight: "出発する日。1泊以上になるように。",
    .adviceUntil: "最後の日。1日だけなら空欄のまま。",
    .adviceParty: "人数は60人まで。大人が少なくとも1人必要です。",
    .adviceQuantity: "1〜999。単位は備考に書いてください。",
    .adviceName: "連絡時のお名前。読めるのは依頼先だけです。",
    .adviceContact: "電話番号かメールアドレス、または両方。",
    .adviceNote: "その他：食事、到着時刻、言語など。",
    // Problems of a field
    .problemMissing: "入力が必要です。",
    .problemNotADate: "「{0}」は日付ではありません。例：2026/12/5",
    .problemNotANumber: "「{0}」は数ではありません。半角数字だけです。", .problemRange: "{0}〜{1}の範囲です。",
    .problemTooLong: "長すぎます。{0}文字までです。",
    .problemPast: "過ぎた日です。今日は{0}です。",
    .problemTooFar: "先の日すぎます。{0}までです。",
    .problemEndsEarly: "終了日が早すぎます。{0}以降です。",
    .problemEndsLate: "終了日が遅すぎます。{0}までです。",
    .problemNoContact: "電話番号かメールアドレスが必要です。",
    .problemPhone: "電話番号ではありません。8〜15桁、+は任意です。",
    .problemEmail: "メールアドレスではありません。例：ten@example.vn",
  ]

  private static let help: [Word: String] = [
    // Help
    .everywhere: "どの画面でも", .aboutTitle: "Hoa Ban：ディエンビエンのガイド",
    .aboutText: """
    Hoa Ban（ホアバン）は、ベトナム北西部ディエンビエン省のガイドです。1954年の戦場、史跡、自然、村、宿泊、料理、コース、\
    祭り、交通を案内します。場所をさがし、地図で確かめ、旅程に入れ、予約依頼を書くことができます。
    """,
    .aboutOffline: """
    ネットワークはまったく必要ありません。場所、地図、移動時間はガイドに入っています。旅程、お気に入り、設定はすぐにこの\
    端末に保存されます。
    """,
    .aboutHonesty: """
    どの情報にも出典、時点、信頼度があります。どの位置にも誤差を示しています。地図は略図で、道案内には使えません。だれにも\
    わからないことは推測せず「不明」と示します。開館時間や料金は変わります。行く前に確認してください。
    """,
    .aboutBookings: """
    予約依頼は封をしてこの端末に保存され、接続できるときに送信されます。だれの依頼かを読めるのは依頼先だけです。この方法で\
    まだ受け付けていない依頼先も多くあります。そう表示されたら、直接予約してください。
    """,
  ]
}
