/// Names of weekdays in the languages in which hours are most often written, Monday first; from the Common Locale Data
/// Repository of Unicode.
enum WeekdayNames {
  static let lines = """
    thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật
    t.2|t.3|t.4|t.5|t.6|t.7|cn
    monday|tuesday|wednesday|thursday|friday|saturday|sunday
    mon|tue|wed|thu|fri|sat|sun
    lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
    lun|mar|mer|jeu|ven|sam|dim
    montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
    mo|di|mi|do|fr|sa|so
    月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日
    月|火|水|木|金|土|日
    星期一|星期二|星期三|星期四|星期五|星期六|星期日
    周一|周二|周三|周四|周五|周六|周日
    월요일|화요일|수요일|목요일|금요일|토요일|일요일
    월|화|수|목|금|토|일
    lunes|martes|miércoles|jueves|viernes|sábado|domingo
    lun|mar|mié|jue|vie|sáb|dom
    lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica
    lun|mar|mer|gio|ven|sab|dom
    segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo
    seg|ter|qua|qui|sex|sáb|dom
    maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
    ma|di|wo|do|vr|za|zo
    poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela
    pon|wt|śr|czw|pt|sob|niedz
    pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle
    po|út|st|čt|pá|so|ne
    måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag
    mån|tis|ons|tors|fre|lör|sön
    mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag
    man|tirs|ons|tors|fre|lør|søn
    maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai
    ma|ti|ke|to|pe|la|su
    luni|marți|miercuri|joi|vineri|sâmbătă|duminică
    lun|mar|mie|joi|vin|sâm|dum
    ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja
    pon|uto|sri|čet|pet|sub|ned
    понедельник|вторник|среда|четверг|пятница|суббота|воскресенье
    пн|вт|ср|чт|пт|сб|вс
    понеділок|вівторок|середа|четвер|пʼятниця|субота|неділя
    пн|вт|ср|чт|пт|сб|нд
    δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή
    δευ|τρί|τετ|πέμ|παρ|σάβ|κυρ
    pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar
    pzt|sal|çar|per|cum|cmt|paz
    senin|selasa|rabu|kamis|jumat|sabtu|minggu
    sen|sel|rab|kam|jum|sab|min
    """
}
