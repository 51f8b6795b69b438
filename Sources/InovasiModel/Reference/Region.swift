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

  /// The decree or data set that says so.
  public let source: LegalBasis

  /// A region in use, or a retired code.
  public init(
    id: RegionCode, name: String, successor: RegionCode? = nil, isRetired: Bool = false, source: LegalBasis
  ) {
    self.id = id
    self.name = name
    self.successor = successor
    self.isRetired = isRetired || successor != nil
    self.source = source
  }
}
