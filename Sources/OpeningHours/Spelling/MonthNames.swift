/// Names of months in the languages in which hours are most often written, January first; from the Common Locale Data
/// Repository of Unicode.
enum MonthNames {
  static let lines = """
    tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12
    january|february|march|april|may|june|july|august|september|october|november|december
    jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec
    janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
    janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc
    januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember
    jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez
    1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月
    1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
    enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
    ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic
    gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
    gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic
    janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
    jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez
    januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec
    styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień
    sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
    leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec
    led|úno|bře|dub|kvě|čvn|čvc|srp|zář|říj|lis|pro
    januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
    jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec
    januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
    jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
    tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu
    tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu
    ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie
    ian|feb|mar|apr|mai|iun|iul|aug|sept|oct|nov|dec
    siječanj|veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan|listopad|studeni|prosinac
    sij|velj|ožu|tra|svi|lip|srp|kol|ruj|lis|stu|pro
    январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь
    янв|февр|март|апр|май|июнь|июль|авг|сент|окт|нояб|дек
    січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень
    січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд
    ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου
    ιαν|φεβ|μαρ|απρ|μαΐ|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ
    ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık
    oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara
    januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember
    jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des
    """
}
