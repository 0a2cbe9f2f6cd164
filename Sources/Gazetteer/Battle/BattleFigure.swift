/// A row of the table of figures: what one side says of one thing. No value is weighed against another.
public struct BattleFigure: Hashable, Sendable {
  /// Rows of one topic stand side by side: `french-dead`.
  public let topic: String
  /// The topic in words.
  public let label: LocalizedText
  public let side: BattleSide
  public let value: LocalizedText
  public let sources: [String]

  public init(topic: String, label: LocalizedText, side: BattleSide, value: LocalizedText, sources: [String]) {
    self.topic = topic
    self.label = label
    self.side = side
    self.value = value
    self.sources = sources
  }

  public var recall: Recall { Recall(sources) }
}
