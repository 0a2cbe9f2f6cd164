#if PostgreSQL
  import Hub
  import SeededRandomness
  import SyncProtocol
  import Testing

  extension StoreHistory {
    /// A device, with a code of its own and a key that may be another's.
    func letIn() throws {
      switch random.next(12) {
      case 0, 1: return try addMember()
      case 2, 3: return try rekeyMembers()
      case 4: return try removeMember()
      default: break
      }
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
      if case .success = try pair.tell({ try $0.add(member, at: now, by: "test") }) { deeds.insert(.member) }
    }

    /// New keys, and keys that somebody has.
    private func rekeyMembers() throws {
      let members = try pair.first.members(of: try StoreFolder.member().provider)
      for _ in 0...random.next(4) {
        serial += 1
        let fresh = (0..<32).map { UInt8(truncatingIfNeeded: serial >> ($0 % 4 * 8)) }
        let key = random.next(2) == 0 ? fresh : random.pick(members).publicKey
        let id = random.next(6) == 0 ? try StoreFolder.member(9).id : random.pick(members).id
        switch try pair.tell({ try $0.rekey(id, publicKey: key, at: now, by: "test") }) {
        case .success: deeds.insert(.memberKey)
        case .failure(let problem): if problem.kind == .forbidden { deeds.insert(.keyOfMember) }
        }
      }
    }

    /// Never the first, so that the provider is answered for.
    private func removeMember() throws {
      let first = try StoreFolder.member()
      let others = try pair.first.members(of: first.provider).map(\.id).filter { $0 != first.id }
      let id = others.isEmpty ? try StoreFolder.member(9).id : random.pick(others)
      if case .success = try pair.tell({ try $0.remove(id, at: now, by: "test") }) { deeds.insert(.removal) }
    }

    func revoke() throws {
      let id = try Samples.device(UInt8(random.next(20)))
      if case .success = try pair.tell({ try $0.revoke(id, at: now, by: "test") }) { deeds.insert(.revocation) }
    }
  }
#endif
