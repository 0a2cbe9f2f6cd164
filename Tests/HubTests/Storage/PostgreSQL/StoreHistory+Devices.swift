#if PostgreSQL
  import Hub
  import SeededRandomness
  import SyncProtocol
  import Testing

  extension StoreHistory {
    /// A device, with a code of its own and a key that may be another's.
    func letIn() throws {
      if random.next(6) == 0 { return try addMember() }
      try enrol(UInt8(random.next(20)))
    }

    /// - Parameter isSure: With its own key and in time.
    func enrol(_ number: UInt8, isSure: Bool = false) throws {
      serial += 1
      let letters = (0..<10).map { UInt8(truncatingIfNeeded: serial >> ($0 % 4 * 5)) }
      let code = try #require(EnrolmentCode(random: letters))
      try pair.tell {
        try $0.offer(
          .init(
            digest: code.digest, role: number < 4 ? .traveller : .kiosk, site: "Bản \(number)",
            expiresAt: now.adding(seconds: 900)))
      }
      let key = [UInt8](repeating: isSure || random.next(4) > 0 ? number : UInt8(random.next(20)), count: 32)
      let request = EnrolmentRequest(code: code, publicKey: key)
      let id = try Samples.device(number)
      // No id is given twice.
      if let device = try pair.first.device(id), device.publicKey != key { return }
      let later = now.adding(seconds: !isSure && random.next(5) == 0 ? 1_000 : 0)
      for _ in 0...random.next(7) {
        switch try pair.both({ try $0.enrol(request, as: id, at: later) }) {
        case .success: deeds.insert(.enrolment)
        case .failure: deeds.insert(.wrongCode)
        }
      }
    }

    private func addMember() throws {
      let number = UInt8(2 + random.next(8))
      let member = try StoreFolder.member(number, random.pick([.agent, .owner]), of: Samples.provider)
      guard try pair.first.member(member.id) == nil else { return }
      try pair.tell { try $0.add(member, at: now, by: "test") }
      deeds.insert(.member)
    }

    func revoke() throws {
      let id = try Samples.device(UInt8(random.next(20)))
      if case .success = try pair.tell({ try $0.revoke(id, at: now, by: "test") }) { deeds.insert(.revocation) }
    }
  }
#endif
