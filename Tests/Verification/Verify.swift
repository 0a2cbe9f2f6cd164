import ArgumentParser

/// `hoaban-verify`: shows that requests arrive, once, whatever is done to the built programs meanwhile.
@main
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hoaban-verify", abstract: "Verify the built hub and courier under faults.",
    discussion: """
      Every run prints its seed, keeps what it did in history.jsonl, and ends with a checker that reads the databases \
      with SQL of its own. Exit status 1 where a promise was broken.
      """,
    subcommands: [
      Kills.self, Cuts.self, Duplicates.self, Reorder.self, Power.self, Flushes.self, Tampered.self,
      Poison.self, Restore.self, Clocks.self, Full.self, Errors.self, Flips.self, Queue.self, Load.self, BadLink.self,
      Oversize.self,
      SlowClients.self, Answers.self, Enqueue.self, Answering.self,
    ])
}
