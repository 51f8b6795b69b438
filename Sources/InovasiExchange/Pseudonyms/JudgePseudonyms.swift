public import InovasiModel

/// Stable names in the place of judges' own: `Juri-01`, `Juri-02`.
///
/// Who is which number depends on a key that only the office has. Numbers in order of identifiers would give the order of the judges' list
/// away, and a hash without a key could be tried on everybody who comes into question: there are few of them. With the same key the same
/// judges get the same pseudonyms, whatever order they come in; with ``init(of:key:keeping:)`` those of an earlier bundle stay.
///
/// A pseudonym hides a name, not a person from everybody: an agency, an expertise or a known score may still tell who it is.
public struct JudgePseudonyms: Hashable, Sendable {
  /// A judge and what stands in the place of the name.
  public struct Member: Hashable, Sendable {
    /// The judge's identifier.
    public let judge: Judge.ID
    /// The judge's name; the identifier again where no other is known.
    public let name: String
    /// What stands in its place.
    public let pseudonym: Judge.ID
  }

  /// Everybody, in order of pseudonyms.
  public let members: [Member]

  private let pseudonymOf: [Judge.ID: Judge.ID]

  /// Pseudonyms for judges.
  ///
  /// - Parameters:
  ///   - judges: the judges and their names; see ``CompetitionFolder/judgeNames()``.
  ///   - key: bytes that nobody can guess, such as 32 from the system's source of chance.
  ///   - earlier: pseudonyms that were given before; they stay, and who is new gets the next numbers.
  /// - Complexity: O(*n* log *n*) in the number of judges.
  public init(of judges: [Judge.ID: String], key: [UInt8], keeping earlier: JudgePseudonyms? = nil) {
    var members = earlier?.members ?? []
    let new = judges.keys.filter { earlier?.pseudonymOf[$0] == nil }
      .map { (digest: SHA256.keyed(by: key, of: $0.rawValue.utf8), judge: $0) }
      .sorted { $0.digest.lexicographicallyPrecedes($1.digest) }
    var number = members.compactMap { Self.number(of: $0.pseudonym) }.max() ?? 0
    let width = max(2, String(number + new.count).count)
    for (_, judge) in new {
      number += 1
      let digits = String(number)
      guard let pseudonym = Judge.ID(Self.prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits) else {
        continue  // it is one: five letters and some digits
      }
      members.append(Member(judge: judge, name: judges[judge] ?? judge.rawValue, pseudonym: pseudonym))
    }
    self.init(members)
  }

  /// Pseudonyms that were given before.
  init(_ members: [Member]) {
    self.members = members.sorted { $0.pseudonym < $1.pseudonym }
    pseudonymOf = Dictionary(members.map { ($0.judge, $0.pseudonym) }, uniquingKeysWith: { first, _ in first })
  }

  /// What stands in the place of a judge; `nil` for one who has no pseudonym.
  public subscript(judge: Judge.ID) -> Judge.ID? { pseudonymOf[judge] }

  static let prefix = "Juri-"

  /// The most digits of a number: there are fewer people than numbers of nine, and counting on from one never overflows.
  private static let mostDigits = 9

  /// The number of a pseudonym that was given; `nil` for a name that none can have.
  static func number(of pseudonym: Judge.ID) -> Int? {
    guard pseudonym.rawValue.hasPrefix(prefix) else { return nil }
    let digits = pseudonym.rawValue.utf8.dropFirst(prefix.utf8.count)
    guard (1...mostDigits).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
