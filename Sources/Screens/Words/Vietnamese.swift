/// The interface in Vietnamese.
enum Vietnamese {
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
    .tabExplore: "Khám phá", .tabMap: "Bản đồ", .tabTrip: "Hành trình", .tabBookings: "Đặt chỗ",
    .tabCalendar: "Lịch", .tabHelp: "Trợ giúp",
    .saysTabExplore: "Sang Khám phá: tìm kiếm, danh sách và chi tiết",
    .saysTabMap: "Sang bản đồ",
    .saysTabTrip: "Sang các hành trình của bạn",
    .saysTabBookings: "Sang các yêu cầu đặt chỗ",
    .saysTabCalendar: "Sang Lịch: lễ hội và ngày lễ sắp tới",
    .saysTabHelp: "Sang Trợ giúp: về cẩm nang và các phím",
    // Keys of everywhere
    .labelHelp: "Phím", .saysHelp: "Xem các phím dùng được ở đây",
    .labelPalette: "Lệnh", .saysPalette: "Gõ tên để tìm lệnh hoặc địa điểm",
    .labelLanguage: "Ngôn ngữ", .saysLanguage: "Đổi ngôn ngữ: tiếng Việt, Anh, Pháp, Nhật",
    .labelTheme: "Màu sắc", .saysTheme: "Đổi bộ màu: dark, light, contrast, inherit",
    .labelGlyphs: "Ký tự", .saysGlyphs: "Đổi ký tự vẽ hình, từ braille đến ascii",
    .labelMouse: "Chuột", .saysMouse: "Bật hoặc tắt chuột",
    .labelRedraw: "Vẽ lại", .saysRedraw: "Vẽ lại màn hình",
    .labelSuspend: "Tạm dừng", .saysSuspend: "Tạm ra dòng lệnh; gõ fg để trở lại",
    .labelQuit: "Thoát", .saysQuit: "Thoát cẩm nang; mọi thứ đã được lưu",
    .labelBack: "Quay lại", .saysBack: "Quay lại một bước",
    .labelNextPane: "Khung sau", .saysNextPane: "Sang khung kế tiếp",
    .labelPreviousPane: "Khung trước", .saysPreviousPane: "Về khung trước",
    // Keys of lists and texts
    .labelUp: "Lên", .saysUp: "Lên một dòng",
    .labelDown: "Xuống", .saysDown: "Xuống một dòng",
    .labelPageUp: "Trang trước", .saysPageUp: "Lên một trang",
    .labelPageDown: "Trang sau", .saysPageDown: "Xuống một trang",
    .labelFirst: "Đầu", .saysFirst: "Về dòng đầu tiên",
    .labelLast: "Cuối", .saysLast: "Đến dòng cuối cùng",
    .labelOpen: "Mở", .saysOpen: "Mở mục đang chọn",
    .labelCopy: "Sao chép", .saysCopy: "Sao chép tên và tọa độ vào bộ nhớ tạm",
    .labelUndo: "Hoàn tác", .saysUndo: "Hoàn tác thay đổi gần nhất của hành trình",
    .labelRedo: "Làm lại", .saysRedo: "Làm lại thay đổi vừa hoàn tác",
    // Keys of Explore
    .labelSearch: "Tìm", .saysSearch: "Tìm địa điểm, món ăn, tuyến đường và lễ hội",
    .labelToResults: "Kết quả", .saysToResults: "Sang danh sách kết quả",
    .labelClear: "Xóa", .saysClear: "Xóa từ khóa; thêm lần nữa để hiện tất cả",
    .labelShowOnMap: "Bản đồ", .saysShowOnMap: "Xem địa điểm này trên bản đồ",
    .labelAddToTrip: "Thêm điểm", .saysAddToTrip: "Thêm địa điểm này vào hành trình hiện tại",
    .labelRequest: "Đặt chỗ", .saysRequest: "Soạn yêu cầu đặt chỗ ở đây",
    .labelFavourite: "Yêu thích", .saysFavourite: "Đánh dấu hoặc bỏ dấu yêu thích",
    .labelFavouritesOnly: "Yêu thích", .saysFavouritesOnly: "Chỉ hiện mục yêu thích, hoặc hiện lại tất cả",
    .labelGroup: "Nhóm", .saysNextGroup: "Chỉ hiện nhóm kế tiếp",
    .saysPreviousGroup: "Chỉ hiện nhóm trước đó",
    .labelSort: "Sắp xếp", .saysSort: "Đổi cách sắp xếp danh sách",
    .labelNear: "Quanh đây", .saysNear: "Xếp theo khoảng cách đến địa điểm này",
    .labelHistoryBack: "Mục trước", .saysHistoryBack: "Trở về mục vừa xem trước đó",
    // Keys of the map
    .labelPan: "Di chuyển", .saysPan: "Di chuyển bản đồ",
    .saysPanPage: "Di chuyển bản đồ gần một màn hình",
    .labelZoomIn: "Phóng to", .saysZoomIn: "Phóng to bản đồ",
    .labelZoomOut: "Thu nhỏ", .saysZoomOut: "Thu nhỏ bản đồ",
    .labelNextPlace: "Điểm sau", .saysNextPlace: "Chọn điểm kế tiếp trong khung nhìn",
    .labelPreviousPlace: "Điểm trước", .saysPreviousPlace: "Chọn điểm trước đó trong khung nhìn",
    .labelResetView: "Lòng chảo", .saysResetView: "Xem lòng chảo Điện Biên Phủ",
    .labelProvince: "Toàn tỉnh", .saysProvince: "Xem toàn tỉnh",
    .labelLegend: "Chú giải", .saysLegend: "Hiện hoặc ẩn chú giải",
    .labelRelief: "Địa hình", .saysRelief: "Hiện hoặc ẩn địa hình",
    // Keys of trips
    .labelOpenPlace: "Xem điểm",
    .labelMoveUp: "Lên trước", .saysMoveUp: "Đưa điểm dừng lên trước",
    .labelMoveDown: "Lùi sau", .saysMoveDown: "Lùi điểm dừng về sau",
    .labelDayBefore: "Ngày trước", .saysMoveToPreviousDay: "Chuyển điểm dừng sang ngày trước",
    .labelDayAfter: "Ngày sau", .saysMoveToNextDay: "Chuyển điểm dừng sang ngày sau",
    .labelRemove: "Bỏ", .saysRemove: "Bỏ điểm dừng này khỏi hành trình",
    .labelVisit: "Thời lượng", .saysVisit: "Đặt thời gian ở lại điểm này",
    .labelDate: "Ngày đi", .saysDate: "Đặt ngày bắt đầu hành trình",
    .labelMode: "Đi bằng", .saysMode: "Đổi cách đi: đi bộ, xe đạp, xe máy, ô tô",
    .labelAddDay: "Thêm ngày", .saysAddDay: "Thêm một ngày vào cuối hành trình",
    .labelRemoveDay: "Bỏ ngày", .saysRemoveDay: "Bỏ ngày này nếu không còn điểm dừng",
    .labelNewTrip: "Tạo mới", .saysNewTrip: "Tạo hành trình mới",
    .labelRename: "Đổi tên", .saysRename: "Đổi tên hành trình",
    .labelDelete: "Xóa", .saysDelete: "Xóa hành trình (sẽ hỏi lại)",
    // Keys of bookings
    .saysOpenProvider: "Mở địa điểm của yêu cầu này",
    .labelWithdraw: "Rút lại", .saysWithdraw: "Rút lại hoặc hủy yêu cầu (sẽ hỏi lại)",
    .labelResume: "Viết tiếp", .saysResume: "Viết tiếp biểu mẫu đang dở",
    .saysCopyReference: "Sao chép mã của yêu cầu",
    .labelSave: "Lưu", .saysSave: "Lưu yêu cầu trên máy này",
    .labelNextField: "Ô sau", .saysNextField: "Sang ô kế tiếp; sau ô cuối thì lưu",
    .labelPreviousField: "Ô trước", .saysPreviousField: "Về ô trước",
    .labelProduct: "Chọn", .saysProduct: "Chọn loại dịch vụ",
    .labelLeaveForm: "Rời biểu mẫu", .saysLeaveForm: "Rời biểu mẫu; nội dung đã gõ được giữ lại",
    // Why something cannot be done now
    .whyKiosk: "Không dùng được trên máy công cộng", .whyNothingSelected: "Chưa chọn mục nào",
    .whyNoPosition: "Chưa rõ vị trí",
    .whyNotBookable: "Ở đây không có dịch vụ để đặt", .whyNoHistory: "Không có mục nào trước đó",
    .whyNoTrip: "Chưa có hành trình nào", .whyNoStop: "Chưa chọn điểm dừng nào",
    .whyCannotWithdraw: "Yêu cầu này không hủy được nữa", .whyNoDraft: "Không có biểu mẫu nào đang dở",
    .whyOneProduct: "Chỉ có một lựa chọn", .nothingToUndo: "Không có gì để hoàn tác",
    .nothingToRedo: "Không có gì để làm lại",
  ]

  private static let notices: [Word: String] = [
    // Settings
    .languageChanged: "Cẩm nang đã chuyển sang tiếng Việt.", .noJapaneseInASCII: "ASCII không viết được tiếng Nhật.",
    .themeChanged: "Bộ màu: {0}",
    .glyphsChanged: "Ký tự vẽ hình: {0}", .reliefOn: "Đang hiện địa hình, chỉ là phác họa.",
    .reliefOff: "Đã ẩn địa hình.",
    .mouseOn: "Đã bật chuột.",
    .mouseOff: "Đã tắt chuột: có thể bôi chọn chữ trong terminal.",
    // What was done
    .copied: "Đã sao chép: {0}", .favouriteAdded: "Đã thêm vào mục yêu thích.",
    .favouriteRemoved: "Đã bỏ khỏi mục yêu thích.",
    .sortedFrom: "Đã xếp theo khoảng cách đến {0}.", .nothingChanged: "Không có gì thay đổi.",
    .addedAgain: "Đã thêm; nơi này có nhiều lần trong {0}: {1}.",
    .addedToTrip: "Đã thêm vào {0}; hiện có {1} điểm dừng.", .tripChanged: "Đã thay đổi {0}.",
    .tripDeleted: "Đã xóa hành trình.",
    .bookingSaved: "Đã lưu yêu cầu {0} trên máy này; chưa gửi đi.", .bookingWithdrawn: "Đã rút lại yêu cầu.",
    .draftKept: "Nội dung đã gõ được giữ lại; nhấn r để viết tiếp.",
    // What went wrong
    .failedGazetteer: "Không đọc được dữ liệu cẩm nang. Hãy mở lại Hoa Ban. ({0})",
    .failedTraveller: "Không đọc hoặc lưu được hành trình. Hãy kiểm tra ổ đĩa. ({0})",
    .failedOutbox: "Không đọc hoặc lưu được yêu cầu. Hãy kiểm tra ổ đĩa. ({0})",
    .outboxRecovered: "Tệp yêu cầu bị hỏng: cứu được {0} yêu cầu, hỏng {1}. Tệp hỏng được giữ ở {2}",
    .outboxUnreadable: "Yêu cầu mà bản Hoa Ban này không đọc được, vẫn giữ nguyên: {0}",
    .alreadySent: "Yêu cầu có thể đã được gửi nên không rút lại được ở đây.",
    .noSuchPlace: "Địa điểm này không còn trong cẩm nang.", .noSuchRow: "Ở đây không có dòng {0}.",
    .mapNothingInView: "Không có điểm nào trong khung nhìn. Nhấn - để thu nhỏ.",
    .formHasProblems: "Chưa lưu: trong biểu mẫu còn ô cần sửa.",
    .editDayNotEmpty: "Ngày này còn điểm dừng. Hãy chuyển hoặc bỏ chúng trước.",
    .editLastDay: "Hành trình phải có ít nhất một ngày.",
    .editTooMany: "Hành trình đã đầy. Hãy tạo hành trình mới.",
    .editInvalid: "Giá trị này không hợp lệ; không có gì thay đổi.",
    .editGone: "Ngày hoặc điểm dừng này không còn; không có gì thay đổi.",
    .tooSmall: "Cửa sổ quá nhỏ: {1}. Cần ít nhất {0}.", .loading: "Đang tải",
    // Prompts
    .helpTitle: "Các phím dùng được ở đây",
    .helpFilter: "Gõ để lọc; Enter để chạy, Esc để đóng", .paletteTitle: "Lệnh và địa điểm",
    .paletteHint: "Gõ một phần của tên",
    .emptyPrompt: "Không có mục nào khớp. Nhấn Esc để đóng.", .confirmTitle: "Xác nhận",
    .confirmKeys: "y: đồng ý    phím khác: không",
    .confirmDeleteTrip: "Xóa hành trình \"{0}\"? Không thể hoàn tác.", .confirmWithdraw: "Rút lại yêu cầu gửi {0}?",
    .promptNewTrip: "Tên hành trình mới", .promptRename: "Tên mới của hành trình",
    .promptDate: "Ngày bắt đầu hành trình", .promptVisit: "Bạn ở lại bao nhiêu phút?",
    .hintName: "Tên dài từ 1 đến 80 ký tự.",
    .hintDate: "Ví dụ 5/12/2026 (ngày trước); để trống nếu chưa có ngày.",
    .hintVisit: "Số phút từ 0 đến 1440; để trống để dùng mức thường lệ.",
    // First run
    .welcomeTitle: "Chào mừng đến với Hoa Ban",
    .welcomeText: "Cẩm nang du lịch Điện Biên, dùng được hoàn toàn không cần mạng. Năm phím để bắt đầu:",
    .welcomeSearch: "Tìm địa điểm", .welcomeOpen: "Mở mục đang chọn", .welcomeMap: "Xem trên bản đồ",
    .welcomeTrip: "Thêm vào hành trình", .welcomeHelp: "Xem tất cả các phím",
  ]

  private static let entries: [Word: String] = [
    // Explore
    .nearChip: "gần {0}", .sortRelevance: "phù hợp nhất", .sortName: "theo tên", .sortImportance: "nổi bật nhất",
    .sortDistance: "gần nhất",
    .emptySearch: "Không tìm thấy \"{0}\". Thử gõ ít chữ hơn, hoặc nhấn Esc để xóa.",
    .emptyGroup: "Nhóm này chưa có mục nào. Nhấn ] để sang nhóm kế tiếp.",
    .emptyFavourites: "Ở đây chưa có mục yêu thích nào. Nhấn F để hiện lại tất cả.",
    // Groups
    .groupAll: "Tất cả", .groupBattlefield: "Chiến trường", .groupHeritage: "Di tích", .groupNature: "Thiên nhiên",
    .groupCulture: "Văn hóa", .groupStay: "Lưu trú", .groupFood: "Ẩm thực", .groupRoute: "Tuyến tham quan",
    .groupFestival: "Lễ hội", .groupTravel: "Đi lại", .groupService: "Dịch vụ",
    // Details of an entry
    .alsoCalled: "Tên khác", .position: "Vị trí", .positionWords: "{0}. {1}; {2}",
    .positionGood: "Đúng trong khoảng {0}",
    .positionWithin: "Ở đâu đó trong bán kính {0}, chưa đủ chính xác để đi bộ tới", .positionUnknown: "Chưa rõ vị trí.",
    .communeNow: "Xã, phường hiện nay", .communeBefore: "Xã, phường cũ", .waypoints: "Các điểm trên tuyến",
    .itsPlaces: "Địa điểm liên quan", .nearby: "Địa điểm lân cận", .basisCompiled: "đối chiếu từ nhiều nguồn",
    .basisGame: "theo một trò chơi web ở địa phương, 2026",
    .basisDatabase: "theo cơ sở dữ liệu du lịch của sinh viên, 2015", .basisPublished: "theo tọa độ đã công bố",
    .basisAviation: "theo dữ liệu hàng không", .basisEstimate: "ước lượng theo mô tả",
    .basisHost: "lấy theo nơi chứa địa điểm này",
    // Where facts come from
    .sources: "Nguồn",
    .sourcesSeen: "Nhìn chung: {0}. Đọc lại nguồn lần cuối: {1}.", .confidenceHigh: "độ tin cậy cao",
    .confidenceMedium: "độ tin cậy vừa", .confidenceLow: "độ tin cậy thấp", .asOf: "tính đến {0}",
    .accordingTo: "theo {0}",
    // Values of facts
    .hoursUnknown: "chưa rõ", .openNow: "đang mở cửa", .closedNow: "đang đóng cửa", .openGround: "mở cả ngày đêm",
    .ticketFree: "miễn phí", .ticketUnknown: "chưa rõ giá", .aboutDuration: "khoảng {0}",
    // Labels of facts
    .factHours: "Giờ mở cửa", .factTicket: "Vé vào cửa", .factVisit: "Thời gian tham quan", .factElevation: "Độ cao",
    .factSeason: "Mùa", .factAccess: "Tiếp cận", .factHeritage: "Xếp hạng di tích", .factIn1954: "Năm 1954",
    .factEthnic: "Dân tộc", .factHouseholds: "Số hộ", .factActivities: "Hoạt động", .factCapacity: "Sức chứa",
    .factPrice: "Giá", .factOpened: "Mở từ", .factStatus: "Tình hình", .factWhen: "Thời gian",
    .factDateRule: "Cách tính ngày", .factLastDates: "Lần gần đây", .factNext: "Lần tới",
    .factDurationDays: "Kéo dài (ngày)", .factDistance: "Quãng đường", .factRoads: "Tuyến đường",
    .factTimes: "Thời gian đi", .factDays: "Số ngày", .factSurface: "Mặt đường", .factHazards: "Lưu ý an toàn",
    .factMode: "Phương tiện", .factFrom: "Từ", .factTo: "Đến", .factOperator: "Đơn vị khai thác",
    .factFrequency: "Tần suất", .factDuration: "Thời gian đi", .factArea: "Vùng", .factProtection: "Bảo hộ",
    .factCertificate: "Giấy chứng nhận", .factDecision: "Quyết định", .factWhere: "Tìm ở đâu",
    // The map
    .mapNorth: "B", .mapSchematic: "phác họa, ±0,1-1 km", .mapHere: "Bạn ở đây", .mapTrip: "Hành trình",
    .mapStop: "Điểm dừng", .mapAccuracy: "Vùng sai số", .mapPlacesHere: "{0} điểm ở đây", .mapLimit: "Ranh giới tỉnh",
    .mapBorder: "Biên giới", .mapLake: "Hồ", .mapLakePlace: "Hồ (điểm)", .mapHistoric: "Đường năm 1954",
    .mapModelledRoad: "Đường ước lượng",
    .mapRoad: "Đường bộ", .mapRiver: "Sông", .mapRunway: "Đường băng",
  ]

  private static let trips: [Word: String] = [
    // Trips
    .tripsTitle: "Hành trình",
    .emptyTrips: "Chưa có hành trình nào. Nhấn n để tạo mới.", .firstTripName: "Hành trình của tôi",
    .tripEmpty: "Chưa có điểm dừng. Nhấn p để tìm một nơi.", .tripFits: "Kế hoạch khả thi.",
    .tripConflicts: "Xung đột trong kế hoạch: {0}", .dayNumber: "Ngày {0}", .dayEmpty: "chưa có điểm dừng",
    .daySum: "tham quan {0}, di chuyển {1}", .legUnknown: "chưa rõ thời gian đi", .estimated: "ước tính",
    .waits: "chờ {0} đến giờ mở cửa", .modeWalk: "đi bộ", .modeBicycle: "xe đạp", .modeMotorbike: "xe máy",
    .modeCar: "ô tô",
    // Problems of a plan
    .problemClosedDay: "Đóng cửa cả ngày {0}.",
    .problemOpensAt: "Đến nơi chưa mở cửa; mở lúc {0}.",
    .problemClosedOnArrival: "Đến nơi đã đóng cửa.",
    .problemCloses: "Đóng cửa lúc {0}, còn thiếu {1} tham quan.",
    .problemAfterDayEnd: "Kết thúc muộn {0} so với giờ nghỉ trong ngày.",
    .problemTight: "Sát giờ: chỉ dư {0} trước khi đóng cửa.",
    .problemNoDate: "Chưa xét được giờ mở cửa: hành trình chưa có ngày. Nhấn d.",
    .problemHoursUnknown: "Chưa rõ giờ mở cửa; nên hỏi trước khi đi.", .problemNoPosition: "Chưa rõ vị trí.",
    .problemTravelUnknown: "Chưa rõ thời gian đi nên chưa tính vào.",
    .problemNoSuchPlace: "Địa điểm này không còn trong cẩm nang.",
  ]

  private static let bookings: [Word: String] = [
    // Booking requests
    .consentIntro:
      "Khi lưu, bạn đồng ý để Hoa Ban mã hóa tên, cách liên hệ và ghi chú của bạn, giữ trên máy này và chỉ giao cho nơi bạn hỏi, để họ trả lời. Chưa gửi thì bạn rút lại được bất cứ lúc nào.",
    .contactSealed:
      "Đã mã hóa; chỉ nơi nhận yêu cầu mở được.",
    .providerTakesNone:
      "Nơi này chưa nhận yêu cầu qua Hoa Ban.",
    .nextWaitProvider:
      "Đã lưu trên máy này. Nơi này chưa nhận yêu cầu qua Hoa Ban.",
    .problemSheet:
      "Tên, liên hệ và ghi chú dài quá {0} byte; hãy rút ngắn ghi chú.",
    .newRequest: "Yêu cầu mới", .requestTo: "Yêu cầu: {0}",
    .staysOnDevice: "Được mã hóa và giữ trên máy này cho đến khi gửi được.",
    .emptyBookings: "Chưa có yêu cầu nào. Ở Khám phá, nhấn b tại một homestay, tuyến tham quan hoặc đặc sản.",
    .emptyBookingsDraft: "Chưa có yêu cầu nào, nhưng có một biểu mẫu đang dở. Nhấn r để viết tiếp.",
    .bookingReference: "Mã yêu cầu", .bookingDates: "Ngày", .bookingParty: "Số khách", .bookingContact: "Liên hệ",
    .bookingState: "Trạng thái", .bookingNext: "Tiếp theo", .nights: "{0} đêm", .party: "{0} người lớn, {1} trẻ em",
    .productSupper: "Bữa tối với chủ nhà", .productBicycle: "Xe đạp",
    .productBoat: "Thuyền", .productPerformance: "Văn nghệ",
    .productHomestay: "Lưu trú", .productGuide: "Hướng dẫn viên", .productVehicle: "Thuê xe",
    .productSpeciality: "Đặc sản",
    // How far a request has come
    .stateDraft: "bản nháp", .stateQueued: "đã lưu tại máy, chưa gửi", .stateSending: "đang gửi",
    .stateBlocked: "cần xem lại", .stateWithdrawn: "đã rút lại", .statePending: "đã gửi, chờ trả lời",
    .stateOffered: "có đề nghị khác", .stateConfirmed: "đã xác nhận", .stateDeclined: "bị từ chối",
    .stateCancelled: "đã hủy", .stateExpired: "đã hết hạn", .nextFinish: "Điền nốt biểu mẫu rồi lưu lại.",
    .nextConnect: "Sẽ gửi khi có kết nối; muốn gửi ngay: {0}.",
    .nextWaitSent: "Yêu cầu đang được gửi; hãy chờ một chút.", .nextWaitAnswer: "Chờ nơi cung cấp trả lời.",
    .nextAnswerOffer: "Có đề nghị khác: hãy nhận ({0}) hoặc từ chối ({1}).",
    .nextArrive: "Mọi việc đã xong; hãy đến vào {0}.",
    .nextCorrect: "Sửa lại thành yêu cầu mới, hoặc bỏ qua.",
    .nextAskElsewhere: "Hỏi nơi khác, hoặc chọn ngày khác.", .nextNothing: "Không còn việc gì phải làm.",
    // Fields of a request
    .fieldProduct: "Dịch vụ", .fieldFrom: "Ngày bắt đầu", .fieldUntil: "Ngày kết thúc", .fieldAdults: "Người lớn",
    .fieldChildren: "Trẻ em", .fieldQuantity: "Số lượng", .fieldName: "Họ tên", .fieldPhone: "Điện thoại",
    .fieldEmail: "E-mail", .fieldNote: "Ghi chú",
    .adviceProduct: "Dùng phím Left và Right để chọn dịch vụ.",
    .adviceFrom: "Ví dụ 5/12/2026: ngày, tháng, năm.",
    .adviceUntilNight: "Ngày bạn rời đi, sau ít nhất một đêm.",
    .adviceUntil: "Ngày cuối cùng; để trống nếu chỉ một ngày.",
    .adviceParty: "Số người, nhiều nhất 60; ít nhất một người lớn.",
    .adviceQuantity: "Số lượng từ 1 đến 999; nêu đơn vị trong ghi chú.",
    .adviceName: "Tên để liên hệ; chỉ nơi nhận yêu cầu đọc được.",
    .adviceContact: "Ghi số điện thoại hoặc địa chỉ e-mail, hoặc cả hai.",
    .adviceNote: "Điều cần nói thêm: ăn uống, giờ đến, ngôn ngữ.",
    // Problems of a field
    .problemMissing: "Cần điền ô này.",
    .problemNotADate: "\"{0}\" không phải là ngày. Hãy viết như 5/12/2026.",
    .problemNotANumber: "\"{0}\" không phải là số. Chỉ dùng chữ số.", .problemRange: "Hãy nhập từ {0} đến {1}.",
    .problemTooLong: "Quá dài: nhiều nhất {0} ký tự.",
    .problemPast: "Ngày này đã qua; hôm nay là {0}.", .problemTooFar: "Quá xa: muộn nhất là {0}.",
    .problemEndsEarly: "Kết thúc quá sớm: sớm nhất là {0}.",
    .problemEndsLate: "Kết thúc quá muộn: muộn nhất là {0}.",
    .problemNoContact: "Cần số điện thoại hoặc địa chỉ e-mail.",
    .problemPhone: "Chưa đúng số điện thoại: 8 đến 15 chữ số, có hoặc không có +.",
    .problemEmail: "Chưa đúng địa chỉ e-mail: ví dụ ten@example.vn.",
  ]

  private static let help: [Word: String] = [
    // Help
    .everywhere: "Ở mọi màn hình",
    .aboutTitle: "Hoa Ban, cẩm nang du lịch Điện Biên",
    .aboutText: """
    Hoa Ban là cẩm nang về tỉnh Điện Biên ở vùng Tây Bắc Việt Nam: chiến trường năm 1954, di tích, thiên \
    nhiên, bản làng, nơi lưu trú, ẩm thực, tuyến tham quan, lễ hội và cách đi lại. Hãy tìm một địa điểm, xem \
    trên bản đồ, đưa vào hành trình và soạn yêu cầu đặt chỗ.
    """,
    .aboutOffline: """
    Cẩm nang hoạt động hoàn toàn không cần mạng. Địa điểm, bản đồ và thời gian đi lại có sẵn trong máy; hành \
    trình, mục yêu thích và cài đặt được lưu ngay trên máy này.
    """,
    .aboutHonesty: """
    Mỗi thông tin đều có nguồn, thời điểm và độ tin cậy. Mỗi vị trí đều ghi sai số, còn bản đồ chỉ là bản phác \
    họa, không dùng để dẫn đường. Điều chưa ai rõ thì ghi là chưa rõ, không phỏng đoán. Giờ mở cửa và giá cả \
    có thể thay đổi: nên hỏi trước khi đi.
    """,
    .aboutBookings: """
    Yêu cầu đặt chỗ được mã hóa, lưu trên máy này và gửi đi khi có kết nối; chỉ nơi nhận đọc được ai hỏi. Nhiều \
    nơi chưa nhận yêu cầu theo cách này: khi máy báo như vậy, hãy đặt trực tiếp.
    """,
  ]
}
