extension Rulebook {
  /// When two texts are nearly the same (hampir sama), and how hard to look.
  ///
  /// Texts are compared by their shingles, runs of so many words; their likeness is the Jaccard index, shared shingles over all
  /// of them. Candidates come from MinHash signatures in bands (Broder 1997; Leskovec, Rajaraman and Ullman, chapter 3), and
  /// each is confirmed exactly.
  public struct NearDuplicates: Hashable, Sendable, Codable {
    /// How many words make a shingle.
    public let shingleWords: Int
    /// From which likeness on two texts are reported.
    public let threshold: Weight
    /// How many hashes make a signature; a multiple of ``bands``.
    public let hashes: Int
    /// In how many bands a signature is cut; more of them miss less and compare more.
    public let bands: Int
    /// Texts with fewer words are not compared: short names look alike without being the same.
    public let minimumWords: Int
    /// Where the rule comes from.
    public let basis: LegalBasis

    /// A rule; `nil` when a number is below one, there are more than 1024 hashes, or the bands do not divide them.
    public init?(
      shingleWords: Int = 3, threshold: Weight, hashes: Int = 128, bands: Int = 32, minimumWords: Int = 8,
      basis: LegalBasis
    ) {
      guard (1...100).contains(shingleWords), threshold > .zero, (1...1024).contains(hashes), bands >= 1,
        hashes.isMultiple(of: bands), minimumWords >= 1
      else { return nil }
      self.shingleWords = shingleWords
      self.threshold = threshold
      self.hashes = hashes
      self.bands = bands
      self.minimumWords = minimumWords
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case shingleWords, threshold, hashes, bands, minimumWords, basis
    }

    /// Reads the rule; shingles of three words, 128 hashes in 32 bands and eight words at least, unless the file says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      guard
        let rule = NearDuplicates(
          shingleWords: try container.decodeIfPresent(Int.self, forKey: .shingleWords) ?? 3,
          threshold: try container.decode(Weight.self, forKey: .threshold),
          hashes: try container.decodeIfPresent(Int.self, forKey: .hashes) ?? 128,
          bands: try container.decodeIfPresent(Int.self, forKey: .bands) ?? 32,
          minimumWords: try container.decodeIfPresent(Int.self, forKey: .minimumWords) ?? 8,
          basis: try container.decode(LegalBasis.self, forKey: .basis))
      else {
        throw DecodingError.unreadable(
          LocalizedText(
            id: "setiap bilangan paling sedikit 1, ambangnya di atas 0%, dan bands membagi habis hashes, paling banyak 1024.",
            en: "numbers are at least 1, the threshold is above 0%, and the bands divide the hashes, 1024 at most."),
          forKey: .hashes, in: container)
      }
      self = rule
    }
  }
}
