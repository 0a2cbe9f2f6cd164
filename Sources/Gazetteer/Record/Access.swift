/// What the ground asks of those who come: the value of the fact `access`.
public enum Access: String, CaseIterable, Hashable, Sendable {
  /// Level ground. Never a promise that there is no step on the way.
  case level
  /// Steps or stairs, be it on a path that climbs; or it is said not to be step-free.
  case steps
  /// A steep track, a forest path or a trek, of which no steps are told.
  case steep
  /// Entry is limited, as at a working airport or on army ground.
  case limited
}

extension Entry {
  /// Nil where the record does not plainly say so; most say that nothing is verified.
  public var access: Access? { fact(.access)?.value.flatMap(Access.init) }
}
