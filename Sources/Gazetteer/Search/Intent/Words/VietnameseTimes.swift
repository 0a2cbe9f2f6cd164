/// Vietnamese words for moments.
enum VietnameseTimes {
  static let phrases: [(PhraseMeaning, [String])] = [
    (
      .time(.now),
      ["bây giờ", "lúc này", "hiện giờ", "hiện tại", "ngay bây giờ", "giờ này", "ngay lúc này", "vào lúc này"]
    ),
    (.time(.day(0)), ["hôm nay", "ngày hôm nay", "trong hôm nay"]),
    (.time(.day(1)), ["ngày mai", "mai", "hôm sau"]), (.time(.day(2)), ["ngày kia", "ngày mốt"]),
    (.time(.weekday(0)), ["thứ hai", "thứ 2", "t2"]), (.time(.weekday(1)), ["thứ ba", "thứ 3", "t3"]),
    (.time(.weekday(2)), ["thứ tư", "thứ 4", "t4"]), (.time(.weekday(3)), ["thứ năm", "thứ 5", "t5"]),
    (.time(.weekday(4)), ["thứ sáu", "thứ 6", "t6"]), (.time(.weekday(5)), ["thứ bảy", "thứ bẩy", "thứ 7", "t7"]),
    (.time(.weekday(6)), ["chủ nhật", "chúa nhật", "cn"]), (.time(.weekend), ["cuối tuần", "dịp cuối tuần"]),
    (.time(.part(.morning)), ["buổi sáng", "sáng", "sáng sớm"]), (.time(.part(.midday)), ["buổi trưa", "trưa"]),
    (.time(.part(.afternoon)), ["buổi chiều", "chiều"]), (.time(.part(.evening)), ["buổi tối", "tối"]),
    (.time(.part(.night)), ["ban đêm", "đêm", "đêm khuya", "khuya"]),
    (.time(.today(.morning)), ["sáng nay", "sáng hôm nay"]), (.time(.today(.midday)), ["trưa nay", "trưa hôm nay"]),
    (.time(.today(.afternoon)), ["chiều nay", "chiều hôm nay"]), (.time(.today(.evening)), ["tối nay", "tối hôm nay"]),
    (.time(.today(.night)), ["đêm nay", "đêm hôm nay"]), (.time(.tomorrow(.morning)), ["sáng mai", "sáng ngày mai"]),
    (.time(.tomorrow(.midday)), ["trưa mai", "trưa ngày mai"]),
    (.time(.tomorrow(.afternoon)), ["chiều mai", "chiều ngày mai"]),
    (.time(.tomorrow(.evening)), ["tối mai", "tối ngày mai"]), (.time(.hours), ["giờ", "g"]),
    (.time(.half), ["rưỡi", "rưởi"]), (.time(.minutes), ["phút"]),
    (.time(.allDay), ["24/7", "24/24", "24h", "cả ngày", "suốt ngày đêm", "suốt đêm", "24 giờ", "24/24h", "24h/24h"]),
    (.timeLink, ["lúc", "vào", "vào lúc", "ngày", "buổi", "hôm", "vào ngày", "từ", "khoảng", "trong"]),
  ]
}
