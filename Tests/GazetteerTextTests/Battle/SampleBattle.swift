/// A small battle without a fault; it leans on the records of `SampleSource`.
enum SampleBattle {
  static let strongpoints = """
    id,name_fr,name_en,name_vi,other_names,number,complex,kind,lat,lon,accuracy_m,basis,height_m,\
    garrison_vi,garrison_en,note_vi,note_en,place_id,confidence,seen,sources
    eliane-2,Éliane 2,Eliane 2,Đồi A1,Pom Lạng Chượng,A1,Éliane,strongpoint,21.38,103.01,60,compiled,493,\
    Một tiểu đoàn,A battalion,Hai đỉnh,Two tops,ban-men,high,2026-11-23,a plaque;a book
    huguette-8,,Huguette 8,,,,Huguette,sub_position,,,,,,,,,,,low,2026-11-22,"Fall 1966 (recalled, not re-read)"

    """

  static let states = """
    date,time,strongpoint,holder,event_vi,event_en,certainty,sources
    1954-01-15,,eliane-2,fr,Pháp giữ,French,low,a book
    1954-03-30,19:00,eliane-2,contested,Đánh nhau,Fighting,high,a book;a diary
    1954-05-07,,eliane-2,contested,Vẫn đánh,Still fighting,medium,a book
    1954-05-07,04:30,eliane-2,vm,Mất,Lost,high,a plaque

    """

  static let events = """
    - date: 1954-03-30
      time: 19:00
      title:
        vi: Đánh A1
        en: A1 is attacked
      text:
        vi: Trung đoàn vào trận muộn.
        en: The regiment is late.
      kinds: [assault, artillery]
      places: [ban-men]
      strongpoints: [eliane-2]
      certainty: high
      sources:
        - a book
    - date: 1954-05-06
      until: 1954-05-07
      about: true
      title:
        vi: A1 thất thủ
        en: A1 falls
      text:
        vi: Đồi mất.
        en: The hill is lost.
      kinds: [assault]
      figures:
        - side: vn
          vi: 960 kg
          en: 960 kilos
      certainty: medium
      sources:
        - a plaque
        - a book
      attacks: [{strongpoint: eliane-2, from: ne}, {strongpoint: eliane-2, from: s}]

    """

  static let figures = """
    topic,label_vi,label_en,side,value_vi,value_en,sources
    dead,Tử trận,Dead,vn,4.020,"4,020",a book
    dead,Tử trận,Dead,fr,8.000,"8,000",a diary;a book

    """

  static let files = [
    "battle/strongpoints.csv": strongpoints, "battle/states.csv": states, "battle/events.yaml": events,
    "battle/figures.csv": figures,
  ]
}
