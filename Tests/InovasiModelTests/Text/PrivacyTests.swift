import InovasiModel
import Testing

struct PrivacyTests {
  // Made-up digits; none of them is a number that a person has.
  @Test(arguments: [
    ("0000000000000000", "••••••••••••0000"), ("NIK 1111222233334444.", "NIK ••••••••••••4444."),
    ("111122223333444455", "••••••••••••••4455"), ("1111 2222 3333 4444", "•••• •••• •••• 4444"),
    ("11.22.33-44.55.66.7788", "••.••.••-••.••.••.7788"), ("a1111222233334444b", "a••••••••••••4444b"),
    ("1111222233334444, 5555666677778888", "••••••••••••4444, ••••••••••••8888"),
    ("1234567,8901234567", "•••••••,••••••4567"), ("1111 - 2222 - 3333 - 4444", "•••• - •••• - •••• - 4444"),
    ("1111/2222333344445555", "••••/••••••••••••5555"), ("11/22/33/445566/7788", "••/••/••/••••••/7788"),
    // A decimal number has fewer digits behind its point, and stands alone.
    ("1.1111222233334444", "•.••••••••••••4444"), ("86.66666666666667 90", "••.••••••••••••67 90"),
    ("1111.222233334444", "••••.••••••••4444"), ("1.1111221111334444", "•.••••••••••••4444"),
    ("2.33333333333333335", "•.•••••••••••••3335"),
    ("11.1349999999999996", "••.••••••••••••9996"), ("0.111122223333444455", "•.••••••••••••••4455"),
    // Nor does scientific notation hide one.
    ("1.111222233334444E+15", "•.•••••••••••4444E+15"), ("1,111222233334444e15", "•,•••••••••••4444e15"),
    // Neither do digits of other scripts, nor a text beyond ASCII around them, hide one.
    ("NIK – ١١١١٢٢٢٢٣٣٣٣٤٤٤٤", "NIK – ••••••••••••٤٤٤٤"), ("é 1111222233334444 –", "é ••••••••••••4444 –"),
    // Days that no calendar has.
    ("2021-13-03 2021-02-03", "••••-••-•• ••••-02-03"), ("03-02-2021 03-02-9021", "••-••-•••• ••-••-9021"),
  ])
  func masksIdentityNumbers(text: String, masked: String) {
    #expect(Privacy.masked(text) == masked)
  }

  /// White space and dashes of any kind, one other mark, and whatever cannot be seen.
  @Test(arguments: [
    " ", "  ", "\t", "\n", "\r\n", "\u{85}", "\u{A0}", "\u{2003}", "\u{2007}", "\u{2009}", "\u{200A}", "\u{2028}", "\u{202F}",
    "\u{3000}", ".", "-", " - ", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", " \u{2013} ", "\u{2212}", "\u{FF0D}",
    "/", "_", ",", ":", ";", "|", "'", "+", "\u{B7}", "\u{2044}", "\u{1F600}",
    "", "\u{0}", "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{2060}", "\u{2066}", "\u{FEFF}", "\u{301}",
    "\u{FE0F}\u{20E3}", "\u{3164}", "\u{200B}/\u{200B}", "\u{A0}\u{200B}\u{2011}",
  ])
  func nothingBetweenDigitsHidesOne(separator: String) {
    let masked = Privacy.masked(["a1111", "2222", "3333", "4444b"].joined(separator: separator))
    #expect(masked == ["a••••", "••••", "••••", "4444b"].joined(separator: separator))
    #expect(Privacy.masked(masked) == masked)
  }

  @Test(arguments: [
    "", "123456789012345", "Kota Malang 2021", "3573 1001", "a–b 12 c 34 d 56 e 78 90",
    // An averaged score.
    "86.66666666666667", "86,66666666666667", "-100.0000000000001", "rata-rata 86.66666666666667 (3 juri)",
    // What is left of sums and means in binary.
    "1.3499999999999996", "2.3333333333333335", "1,6666666666666667", "4.0000000000000001", "0.30000000000000004",
    "Nilai 1.3499999999999996, bukan 0.1349999999999999.", "1.3499999999999996E-5",
    // Lists of small numbers, and of numbers that a comma and a space set apart.
    "80, 82.25, 90, 75, 60, 70, 65, 88.5", "80,82.25,90,75,60,70,65,88", "80;82;90;75;60;70;65;88;90", "1001, 1002, 1003, 1004",
    // Spans of days, and a moment.
    "2020-01-01–2020-12-31", "01/02/2021-03/04/2021", "2020-01-01/2020-12-31", "2021-02-03 10:30:00",
    "2020-01-01 s.d. 2020-12-31",
    // Digests.
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "akar 0123456789012345678901234567890123456789012345678901234567890abc",
    "sha256:1234567890123456789012345678901234567890123456789012345678901a2b, dan lagi",
  ])
  func leavesTheRest(text: String) {
    #expect(Privacy.masked(text) == text)
  }

  /// What is nearly a digest is none, and a number beside one is its own.
  @Test func whatIsNoDigestIsMasked() {
    let digits = String(repeating: "1234567890", count: 6)
    let hidden = String(repeating: "•", count: 56) + "7890"
    for (before, behind) in [("abc", ""), ("abcde", ""), ("abcg", ""), ("ABCD", ""), ("", "abé"), ("abc", "_a")] {
      #expect(Privacy.masked(before + digits + behind) == before + hidden + behind)
    }
    #expect(Privacy.masked("1234" + digits) == String(repeating: "•", count: 60) + "7890")
    #expect(Privacy.masked("abcd\(digits) 1111222233334444") == "abcd\(digits) ••••••••••••4444")
  }

  @Test func maskingTwiceChangesNothing() {
    let once = Privacy.masked("NIK 1111222233334444 dan 111122223333444455")
    #expect(Privacy.masked(once) == once)
  }
}
