public import InovasiModel

/// A field of public services that the law on public services names (lingkup pelayanan publik).
public struct PublicServiceField: Hashable, Sendable {
  /// The name in Indonesian.
  public let name: String
  /// The name in English.
  public let englishName: String
  /// Where it comes from.
  public let basis: LegalBasis

  /// The thirteen fields, and "other sectors", in the order of the law. Source: UU 25/2009 Pasal 5 ayat (2).
  static let all: [PublicServiceField] = [
    ("pendidikan", "education"), ("pengajaran", "teaching"), ("pekerjaan dan usaha", "work and business"),
    ("tempat tinggal", "housing"), ("komunikasi dan informasi", "communication and information"),
    ("lingkungan hidup", "environment"), ("kesehatan", "health"), ("jaminan sosial", "social security"), ("energi", "energy"),
    ("perbankan", "banking"), ("perhubungan", "transport"), ("sumber daya alam", "natural resources"),
    ("pariwisata", "tourism"), ("sektor lain", "other sectors"),
  ].map {
    PublicServiceField(
      name: $0, englishName: $1, basis: .regulation("UU 25/2009", article: "Pasal 5 ayat (2)"))
  }
}
