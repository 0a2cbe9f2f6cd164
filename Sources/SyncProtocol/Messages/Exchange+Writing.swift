extension SyncResponse: JSONWriting {
  public func write(to json: inout JSONText) {
    Self.write(
      to: &json, epoch: epoch, now: now, results: results, changes: changes, cursor: cursor, more: more,
      pollAfter: pollAfter)
  }

  /// The answer as JSON, of changes as the hub keeps them: written.
  public static func bytes(
    epoch: Epoch, now: HubMoment, results: [OperationResult], changes: [WrittenJSON], cursor: Int, more: Bool
  ) -> [UInt8] {
    var json = JSONText()
    write(
      to: &json, epoch: epoch, now: now, results: results, changes: changes, cursor: cursor, more: more, pollAfter: nil)
    return json.bytes
  }

  private static func write(
    to json: inout JSONText, epoch: Epoch, now: HubMoment, results: [OperationResult],
    changes: [some JSONWriting], cursor: Int, more: Bool, pollAfter: Int?
  ) {
    json.object { json in
      json.member("changes", changes)
      json.member("cursor", cursor)
      json.member("epoch", epoch)
      json.member("more", more)
      json.member("now", now)
      json.member("poll_after_s", pollAfter)
      json.member("results", results)
    }
  }
}

extension OperationResult: JSONWriting {
  public func write(to json: inout JSONText) {
    json.object { json in
      json.member("code", code)
      json.member("op_id", id)
      json.member("problem", problem)
      json.member("rev", revision)
      json.member("status", status)
    }
  }
}

extension BookingChange: JSONWriting {
  public func write(to json: inout JSONText) {
    json.object { json in
      json.member("at", at)
      json.member("offer", offer)
      json.member("reason", reason)
      json.member("rev", revision)
      json.member("seq", sequence)
      json.member("status", status)
      json.member("uuid", booking)
    }
  }
}
