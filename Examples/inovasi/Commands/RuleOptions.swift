#if CommandLine
public import ArgumentParser
public import Inovasi

/// The rules of a sharing, said in options: what a rulebook's `incentive` says otherwise.
struct RuleOptions: ParsableArguments {
  enum MethodName: String, ExpressibleByArgument, CaseIterable {
    case proportional, equal, prizes
    case placeShares = "place-shares"
    case bandAmounts = "band-amounts"
    case bandShares = "band-shares"
  }

  enum StandardName: String, ExpressibleByArgument, CaseIterable {
    case minMax = "min-max"
    case minMaxPlusOne = "min-max-plus-one"
    case minMaxPlusOneWithin = "min-max-plus-one-within"
    case shareOfMaximum = "share-of-maximum"
    case improvement
  }

  enum EmptyName: String, ExpressibleByArgument, CaseIterable {
    case toOthers = "to-others"
    case unallocated
  }

  @Option(help: "Rumus; proportional bila tidak disebut. (The formula; proportional unless given.)") var method: MethodName?

  @Option(help: "Hadiah tiap peringkat, dalam rupiah: 3000000000,2000000000. (Prizes by place, in rupiah.)") var prizes: String?

  @Option(help: "Bagian tiap peringkat: 3,2,1. (Shares by place.)") var shares: String?

  @Option(help: "Jenjang nilai dan isinya: 90=3,80=1. (Bands of score, with what each recipient gets.)") var bands: String?

  @Option(help: "Paling sedikit bagi tiap penerima, rupiah. (The least that each gets, in rupiah.)") var floor: String?

  @Option(help: "Paling banyak bagi tiap penerima, rupiah. (The most that each gets, in rupiah.)") var cap: String?

  @Option(help: "Sisa yang tak terbagi; ditolak bila tidak disebut. (Money that cannot be given out; refused unless given.)")
  var rest: Rulebook.Incentive.Rest?

  @Option(
    help:
      "Penentu rupiah ganjil, dipisah koma: place,claim,identifier; place bila tidak disebut. (Who gets the odd rupiah; place unless given.)"
  )
  var odd: String?

  @Option(help: "Kolom kelompok dana. (The column with the pot.)") var by: String?

  @Option(help: "Pembagian dana antarkelompok, persen: A=50,B=35,C=15. (The pots' shares, in percent.)") var pots: String?

  @Option(help: "Dana kelompok kosong. (The money of an empty pot.)") var emptyPots: EmptyName?

  @Option(help: "Kolom nilai. (The column with the score.)") var score: String?

  @Option(help: "Standar nilai. (What a score counts for.)") var standardise: StandardName?

  @Option(help: "Nilai mana yang lebih baik; higher bila tidak disebut. (Which values are better; higher unless given.)")
  var better: Rulebook.Incentive.Direction?

  @Option(help: "Kolom nilai sebelumnya. (The column with the value before, for improvement.)") var previous: String?

  @Option(help: "Target: bilangan atau kolom. (The target: a number or a column.)") var target: String?

  @Option(help: "Syarat: kolom, atau kolom>=bilangan; boleh berulang. (A gate: a column with yes or 1, or column>=number.)")
  var gate: [String] = []

  @Option(help: "Penerima tanpa isi syarat; exclude bila tidak disebut. (Who has no value for a gate; exclude unless given.)")
  var gateMissing: Rulebook.Incentive.Gate.Missing?

  /// The first rule that was given; `nil` when none was.
  var given: String? {
    let options: [(String, Bool)] = [
      ("--method", method != nil), ("--prizes", prizes != nil), ("--shares", shares != nil), ("--bands", bands != nil),
      ("--floor", floor != nil), ("--cap", cap != nil), ("--rest", rest != nil), ("--odd", odd != nil), ("--by", by != nil),
      ("--pots", pots != nil), ("--empty-pots", emptyPots != nil), ("--score", score != nil),
      ("--standardise", standardise != nil), ("--better", better != nil), ("--previous", previous != nil),
      ("--target", target != nil), ("--gate", !gate.isEmpty), ("--gate-missing", gateMissing != nil),
    ]
    return options.first(where: \.1)?.0
  }

  /// The money that an option names.
  static func rupiah(_ text: String, _ option: String) throws -> Rupiah {
    guard let amount = Int(text), let money = Rupiah(amount) else {
      throw ValidationError(
        id: "{option}: \"{text}\" bukan jumlah rupiah utuh; tulis angkanya saja tanpa titik, misalnya 5000000000.",
        en: "{option}: \"{text}\" is no amount of whole rupiah; write digits alone without points, such as 5000000000.",
        ["option": option, "text": text])
    }
    return money
  }
}

extension Rulebook.Incentive.Rest: ExpressibleByArgument {}
extension Rulebook.Incentive.Direction: ExpressibleByArgument {}
extension Rulebook.Incentive.Gate.Missing: ExpressibleByArgument {}
#endif
