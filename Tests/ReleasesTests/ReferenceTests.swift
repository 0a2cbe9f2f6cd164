import Testing

@testable import Releases

/// What python-tuf 7.0.1, the reference implementation, wrote with the keys of the seeds 01…01 to 06…06.
@Suite struct ReferenceTests {
  private static let root = #"""
    {"signatures":[{"keyid":"7ab6b86cb2c9684b0ddc10896153aa2595decf4d4327a5ff1a8ab7422c828b12","sig":
    "3238b7d0716db44e0baf97b2f0c95c93f9c355b3c71062cc41a9c3fa3868318ec4da66414131f1c20d8bc51baa2f1f148c76efc199a4a650ebb4ce16ccc5d406"
    },{"keyid":"c3f860ca5da4454d33496ca33bb48f0cdcd5b731be7316b67ca191db0185aa26","sig":
    "324161ac35b1ace31b2f6c36065950222a268bd18613bf027312f70e5de1b0a2a6dab6b87b6d5e6d0656ad91f42aa6005b1401101a3c80d3f5e7b48213a63705"
    }],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2027-11-30T00:00:00Z","keys":{
    "3336b222894653a1c328c2636b5ada9d8c2f53be3b927369d64e7087014bf619":{"keytype":"ed25519","keyval":{"public":
    "ca93ac1705187071d67b83c7ff0efe8108e8ec4530575d7726879333dbdabe7c"},"scheme":"ed25519"},
    "7ab6b86cb2c9684b0ddc10896153aa2595decf4d4327a5ff1a8ab7422c828b12":{"keytype":"ed25519","keyval":{"public":
    "8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c"},"scheme":"ed25519"},
    "8bf5a507dc237a32c90c0a23b34bab6b386826145a5b726da75c91d466e4bf33":{"keytype":"ed25519","keyval":{"public":
    "ed4928c628d1c2c6eae90338905995612959273a5c63f93636c14614ac8737d1"},"scheme":"ed25519"},
    "91a6b26476bdd31d34f4f34e89e00b20be72acfc23f262676613e97fc39e97ac":{"keytype":"ed25519","keyval":{"public":
    "8a875fff1eb38451577acd5afee405456568dd7c89e090863a0557bc7af49f17"},"scheme":"ed25519"},
    "c3f860ca5da4454d33496ca33bb48f0cdcd5b731be7316b67ca191db0185aa26":{"keytype":"ed25519","keyval":{"public":
    "8139770ea87d175f56a35466c34c7ecccb8d8a91b4ee37a25df60f5b8fc9b394"},"scheme":"ed25519"},
    "e9d933784bfeb1d51791fdd145c115646e16ccff141fedbfaf2dea96bb2abf0e":{"keytype":"ed25519","keyval":{"public":
    "6e7a1cdd29b0b78fd13af4c5598feff4ef2a97166e3ca6f2e4fbfccd80505bf1"},"scheme":"ed25519"}},"roles":{"root":{
    "keyids":["7ab6b86cb2c9684b0ddc10896153aa2595decf4d4327a5ff1a8ab7422c828b12",
    "c3f860ca5da4454d33496ca33bb48f0cdcd5b731be7316b67ca191db0185aa26",
    "8bf5a507dc237a32c90c0a23b34bab6b386826145a5b726da75c91d466e4bf33"],"threshold":2},"snapshot":{"keyids":[
    "e9d933784bfeb1d51791fdd145c115646e16ccff141fedbfaf2dea96bb2abf0e"],"threshold":1},"targets":{"keyids":[
    "3336b222894653a1c328c2636b5ada9d8c2f53be3b927369d64e7087014bf619"],"threshold":1},"timestamp":{"keyids":[
    "91a6b26476bdd31d34f4f34e89e00b20be72acfc23f262676613e97fc39e97ac"],"threshold":1}},"spec_version":"1.0.31",
    "version":1,"x-note":"\u0110i\u1ec7n Bi\u00ean \"\u00e9\" \\"}}
    """#

  private static let timestamp = #"""
    {"signatures":[{"keyid":"91a6b26476bdd31d34f4f34e89e00b20be72acfc23f262676613e97fc39e97ac","sig":
    "6949c6e27e1a6a2809756ef0206ea215dd47eb59f54b1348261ced87088a3e8d887af9c49d271df87895fe4ad191bfb22eed94208ed65a079dfef931e6285100"
    }],"signed":{"_type":"timestamp","expires":"2027-11-30T00:00:00Z","meta":{"snapshot.json":{"version":1}},
    "spec_version":"1.0.31","version":1}}
    """#

  @Test func whatTheReferenceSignsHolds() throws {
    let root = try RootMetadata(Array(Self.root.utf8))
    try root.check(root.document)
    #expect(root.quorum(of: .root) == (2, 3))
    #expect(root.keys(of: .root).map(\.id).contains("7ab6b86cb2c9684b0ddc10896153aa2595decf4d4327a5ff1a8ab7422c828b12"))
    try root.check(try TimestampMetadata(Array(Self.timestamp.utf8)).document)
  }

  /// Members that nobody here knows are signed too.
  @Test func whatIsChangedDoesNotHold() throws {
    for (part, other) in [("x-note", "y-note"), ("\\u00e9", "e"), ("2027-11-30", "2028-11-30"), ("1.0.31", "1.0.32")] {
      let root = try RootMetadata(Array(Self.root.replacing(part, with: other).utf8))
      #expect(throws: ReleaseError(.thresholdNotMet, "root: 0 of 2 signatures hold")) {
        try root.check(root.document)
      }
    }
  }
}
