/// A province, regency, city, district or village (wilayah) as a decree lists it.
public struct Region: Hashable, Sendable, Codable, Identifiable {
  /// The code.
  public let id: RegionCode

  /// The official name: `Kota Malang`.
  public let name: String

  /// The code that took its place; `nil` while it is in use.
  public let successor: RegionCode?

  /// Whether the code has been retired.
  public let isRetired: Bool

  /// The days on which the code was in use, as far as they are known.
  public let validity: DateSpan

  /// The decree or data set that says so.
  public let source: LegalBasis

  /// A region in use, or a retired code.
  public init(
    id: RegionCode, name: String, successor: RegionCode? = nil, isRetired: Bool = false, validity: DateSpan = .always,
    source: LegalBasis
  ) {
    self.id = id
    self.name = name
    self.successor = successor
    self.isRetired = isRetired || successor != nil
    self.validity = validity
    self.source = source
  }
}
