import InovasiModel
import Testing

struct PrivacyTests {
  // Made-up digits; none of them is a number that a person has.
  @Test(arguments: [
    ("0000000000000000", "••••••••••••0000"), ("NIK 1111222233334444.", "NIK ••••••••••••4444."),
    ("111122223333444455", "••••••••••••••4455"), ("1111 2222 3333 4444", "•••• •••• •••• 4444"),
    ("11.22.33-44.55.66.7788", "••.••.••-••.••.••.7788"), ("a1111222233334444b", "a••••••••••••4444b"),
    ("1111222233334444, 5555666677778888", "••••••••••••4444, ••••••••••••8888"),
  ])
  func masksIdentityNumbers(text: String, masked: String) {
    #expect(Privacy.masked(text) == masked)
  }

  @Test(arguments: ["", "123456789012345", "Kota Malang 2021", "3573 1001", "1234567,8901234567", "a–b 12 c 34 d 56 e 78 90"])
  func leavesTheRest(text: String) {
    #expect(Privacy.masked(text) == text)
  }

  @Test func maskingTwiceChangesNothing() {
    let once = Privacy.masked("NIK 1111222233334444 dan 111122223333444455")
    #expect(Privacy.masked(once) == once)
  }
}
