import InovasiModel
import Testing

/// What a rulebook can get wrong in its index.
struct RulebookIndexCheckTests {
  private static let base = """
    {
      id: 'uji', title: 'Uji', level: 'regency',
      indicators: [
        { id: '1', name: 'A', scope: 'region', weight: 2, levels: [{ value: 1, text: 'a' }, { value: 3, text: 'c' }],
          thresholds: { unit: '%', better: 'higher', ranges: [{ level: 1, through: 5 }, { level: 3, from: 5.01 }],
            closing: { holes: 'round', basis: { assumption: 'uji' } } },
          basis: { assumption: 'uji' } },
        { id: '2', name: 'B', scope: 'innovation', weight: 4, levels: [{ value: 1, text: 'a' }, { value: 2, text: 'b' }],
          choices: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }], basis: { assumption: 'uji' } },
      ],
      index: {
        maximum: 24, regionMaximum: 6, maturityMaximum: 8,
        divisor: { floor: 3, refused: 'divided', basis: { assumption: 'uji' }, refusedBasis: { assumption: 'uji' } },
        count: { coefficient: 0.5, cap: 20, basis: { assumption: 'uji' } },
        coverage: { affairs: ['1.01', '1.02'], needed: 2, basis: { assumption: 'uji' } },
        bands: {
          bands: [{ id: 'K', name: 'K', from: 0, through: 49.99 }, { id: 'I', name: 'I', from: 50, through: 100 }],
          closing: { holes: 'halfOpen', basis: { assumption: 'uji' } }, basis: { assumption: 'uji' },
        },
        schedule: [{ year: 2030, divisorFloor: 5, basis: { assumption: 'uji' } }],
        scales: [{ id: 's', from: 2020, basis: { assumption: 'uji' } }],
        basis: { assumption: 'uji' },
      },
    }
    """

  @Test func soundIndexHasNoFindingsButNotes() throws {
    let rulebook = try JSON.decode(Rulebook.self, Self.base)
    #expect(rulebook.findings == [])
    #expect(rulebook.closingFindings.map(\.path) == ["rulebook.indicators[0].thresholds", "rulebook.index.bands"])
    #expect(rulebook.closingFindings.allSatisfy { $0.severity == .note && $0.basis?.kind == .assumption })
    #expect(try JSON.roundTrip(rulebook) == rulebook)
    #expect(rulebook.index?.foreseen(for: 2030)?.divisor.floor == 5)
    #expect(rulebook.index?.foreseen(for: 2030)?.coverage?.needed == 2)
    #expect(rulebook.index?.foreseen(for: 2031) == nil)
    #expect(rulebook.index?.scale(of: 2020)?.id == "s" && rulebook.index?.scale(of: 2021) == nil)
  }

  @Test(
    arguments: [
      ("closing: { holes: 'halfOpen', basis: { assumption: 'uji' } }, ", "", "RULEBOOK_RANGES"),
      ("closing: { holes: 'round', basis: { assumption: 'uji' } } ", "", "RULEBOOK_RANGES"),
      ("from: 5.01", "from: 5", "RULEBOOK_RANGES"), ("from: 0, through", "from: 1, through", "RULEBOOK_RANGES"),
      ("through: 100", "through: 99", "RULEBOOK_RANGES"), ("maximum: 24", "maximum: 25", "RULEBOOK_INDEX_TOTAL"),
      ("regionMaximum: 6", "regionMaximum: 7", "RULEBOOK_INDEX_TOTAL"), ("weight: 4", "weight: 5", "RULEBOOK_INDEX_TOTAL"),
      ("floor: 3", "floor: 0", "RULEBOOK_RANGE"), ("needed: 2", "needed: 3", "RULEBOOK_RANGE"),
      ("better: 'higher'", "better: 'lower'", "RULEBOOK_RANGE"), ("level: 3, from", "level: 2, from", "RULEBOOK_RANGE"),
      ("id: 'b', name: 'B'", "id: 'a', name: 'B'", "RULEBOOK_RANGE"), ("divisorFloor: 5", "divisorFloor: 0", "RULEBOOK_RANGE"),
      ("from: 2020,", "from: 2020, through: 2019,", "RULEBOOK_RANGE"), ("cap: 20", "cap: 0", "RULEBOOK_RANGE"),
    ])
  func faultsAreFound(text: String, fault: String, code: String) throws {
    let broken = Self.base.replacing(text, with: fault)
    #expect(broken != Self.base)
    #expect(try JSON.decode(Rulebook.self, broken).findings.map(\.code).contains(code))
  }

  @Test(arguments: [("floor: 3", "flor: 3"), ("cap: 20", "cup: 20"), ("holes: 'round'", "holes: 'up'"), ("needed: 2, ", "")])
  func slipsOfSpellingAreErrors(text: String, fault: String) throws {
    let broken = Self.base.replacing(text, with: fault)
    #expect(broken != Self.base)
    #expect(throws: DecodingError.self) { try JSON.decode(Rulebook.self, broken) }
  }
}
