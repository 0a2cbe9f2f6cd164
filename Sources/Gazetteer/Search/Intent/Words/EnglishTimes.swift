/// English words for moments.
enum EnglishTimes {
  static let phrases: [(PhraseMeaning, [String])] = [
    (.time(.now), ["now", "right now", "at the moment", "just now", "at this moment", "currently", "at this time"]),
    (.time(.day(0)), ["today"]), (.time(.day(1)), ["tomorrow"]),
    (.time(.day(2)), ["the day after tomorrow", "day after tomorrow"]),
    (.time(.weekday(0)), ["monday", "mondays", "mon"]), (.time(.weekday(1)), ["tuesday", "tuesdays", "tue", "tues"]),
    (.time(.weekday(2)), ["wednesday", "wednesdays", "wed"]),
    (.time(.weekday(3)), ["thursday", "thursdays", "thu", "thurs"]),
    (.time(.weekday(4)), ["friday", "fridays", "fri"]), (.time(.weekday(5)), ["saturday", "saturdays", "sat"]),
    (.time(.weekday(6)), ["sunday", "sundays", "sun"]), (.time(.weekend), ["weekend", "weekends", "the weekend"]),
    (.time(.part(.morning)), ["morning", "the morning", "mornings"]),
    (.time(.part(.midday)), ["lunchtime", "lunch time", "midday"]),
    (.time(.part(.afternoon)), ["afternoon", "the afternoon", "afternoons"]),
    (.time(.part(.evening)), ["evening", "the evening", "evenings"]),
    (.time(.part(.night)), ["night", "at night", "late"]),
    (.time(.today(.morning)), ["this morning"]), (.time(.today(.afternoon)), ["this afternoon"]),
    (.time(.today(.evening)), ["tonight", "this evening"]), (.time(.noon), ["noon", "12 noon"]),
    (.time(.midnight), ["midnight"]), (.time(.hours), ["o'clock", "oclock", "h"]),
    (.time(.beforeNoon), ["am"]), (.time(.afterNoon), ["pm"]),
    (.time(.allDay), ["24/7", "24 hours", "around the clock", "24h", "all day"]),
    (.timeLink, ["at", "on", "in", "from", "this", "next", "around", "every", "about"]),
  ]
}
