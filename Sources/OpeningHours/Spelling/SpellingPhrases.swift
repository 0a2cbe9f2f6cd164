/// Phrases and what they mean in the language, in lower case.
enum SpellingPhrases {
  /// Other ways to write a piece of a value. Of phrases that begin alike the longest counts.
  static let lines = """
    24x7 | 24/24 | 24/24h | 24h/24 | 24h/24h | 24 hours 7 days a week | 24 hours a day | always | always open = 24/7
    nonstop | non stop | around the clock | anytime | at any time | rund um die uhr | 24h | 24 hrs = 24/7
    suốt ngày đêm | cả ngày đêm | 24 giờ | 24 giờ mỗi ngày | 24時間 | 24時間営業 = 24/7
    all day = 24/7
    24 hours | cả ngày | toute la journée | ganztägig | 終日 = 00:00-24:00
    always closed | permanently closed = closed
    daily | every day | everyday | all days | all week | 7 days a week | 7 days/week | 7/7 | 7j/7 = Mo-Su
    hàng ngày | hằng ngày | mỗi ngày | các ngày trong tuần | cả tuần | tất cả các ngày = Mo-Su
    tous les jours | chaque jour | täglich | jeden tag | 毎日 | 年中無休 = Mo-Su
    weekdays | weekday | workdays | working days | on work days | on work day | wd | business days = Mo-Fr
    ngày thường | ngày làm việc | jours ouvrables | jours ouvrés | en semaine | 平日 = Mo-Fr
    werktags | werktag | montag bis samstag = Mo-Sa
    weekend | weekends | cuối tuần | week end | wochenende | 土日 | 週末 = Sa,Su
    ngày lễ | các ngày lễ | lễ tết | lễ, tết | ngày nghỉ lễ | lễ = PH
    public holiday | public holidays | holiday | holidays | bank holidays = PH
    jours fériés | jour férié | férié | feiertag | feiertage | feiertags | an feiertagen | 祝日 | 祝 = PH
    school holiday | school holidays | vacances scolaires | ferien | schulferien | nghỉ hè = SH
    day after public holiday | one day after public holiday = PH +1 day
    day before public holiday | one day before public holiday = PH -1 day
    sonn und feiertags | sonn und feiertag | sonn- und feiertags = PH,Su
    to | till | til | until | through | thru | đến | tới | - đến | bis | à | jusqu'à | au | ate | até | до | から | a | as | á | ás | às = -
    and | và | et | und | sowie | u | auch | y = ,
    otherwise | nếu không | sonst | sinon = ||
    except | except for | except on | trừ | sauf | außer = ; off
    closed on | đóng cửa | nghỉ | đóng | fermé | fermée | geschlossen | geschl | ruhetag | 休業 | 休み | 定休日 | 休館 = off
    không rõ | chưa rõ | inconnu | unbekannt | 不明 = unknown
    sun rise | lever du soleil | sonnenaufgang | mặt trời mọc | bình minh | 日の出 = sunrise
    sun set | sundown | coucher du soleil | sonnenuntergang | mặt trời lặn | hoàng hôn | 日の入り | 日没 = sunset
    morgendämmerung | aube = dawn
    abenddämmerung | crépuscule = dusk
    daylight | daytime | ban ngày = sunrise-sunset
    midday | noon | giữa trưa | midi | mittag | 正午 = 12:00
    midnight | nửa đêm | minuit | mitternacht = 00:00
    easter sunday | pâques | ostern | phục sinh = easter
    weeks | tuần | kw | semaine | 週 = week
    by appointment | by appointments | by_appointment = "by appointment"
    on appointment | on appointments | on_appointment = "on appointment"
    theo hẹn | hẹn trước | đặt trước | gọi trước = "theo hẹn"
    sur rendez vous | sur rendez-vous | sur_rendez_vous | sur rdv | sur rendezvous = "Sur rendez-vous"
    nach vereinbarung | nach_vereinbarung = "Nach Vereinbarung"
    nach absprache | nach_absprache = "Nach Absprache"
    要予約 | 予約制 = "要予約"
    open end | openend | open ended | late | trở đi | trở lên | bis open end | til late | till late | until late = +
    - late | -late | - open end | -open end | -openend = +
    m = Mo
    w = We
    f = Fr
    tues = Tu
    weds = We
    thur | thurs = Th
    sept = Sep
    mondays | montags | lundis = Mo
    tuesdays | dienstags | mardis = Tu
    wednesdays | mittwochs | mercredis = We
    thursdays | donnerstags | jeudis = Th
    fridays | freitags | vendredis = Fr
    saturdays | samstags | samedis = Sa
    sundays | sonntags | dimanches | chúa nhật = Su
    """

  /// Words that say nothing.
  static let nothing = [
    "from", "từ", "ab", "von", "de", "du", "le", "les", "lúc", "vào", "giờ mở cửa", "giờ mở cửa:", "opening hours",
    "opening hours:", "horaires", "horaires :", "öffnungszeiten", "öffnungszeiten:",
    "öffnungszeit", "öffnungszeit:", "opening_hours=", "opening_hours =", "uhr", "geöffnet", "ouvert", "ouverte",
    "mở cửa", "mở", "営業", "開館", "hours",
    "season", "ist", "zwischen", "durchgehend", "営業時間", "開館時間",
  ]
  static let hours = ["h", "hs", "hrs", "hr", "giờ", "g", "heures", "heure", "時"]
  static let forenoon = ["am", "a.m.", "a.m", "sáng"]
  static let afternoon = ["pm", "p.m.", "p.m", "chiều", "tối"]
}
