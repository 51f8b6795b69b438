public import InovasiModel

/// Values of agencies are of agencies that there are, are looked at by the rulebook, and do not contradict one another.
///
/// Money and grades follow from them: a gate that finds no value under a misspelt name lets the agency through, or keeps it out.
public struct AgencyValuesRule: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.variableOfUnknownAgency, .variableUnknown, .variableContradictory] }

  /// Looks at the values. Complexity: O(values).
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let competition = context.competition
    guard !competition.agencyVariables.isEmpty else { return }
    let agencies = Dictionary(grouping: competition.agencyVariables, by: \.agency)
    var memory = ReferenceMemory()
    for id in agencies.keys.sorted() where context.agency(id) == nil {
      findings.append(
        unknown(.variableOfUnknownAgency, "variables.agency", id.rawValue, memory.similar(to: id, in: context)))
    }
    let read = competition.rulebook.agencyVariables
    for id in Set(competition.agencyVariables.map(\.variable)).subtracting(read).sorted() {
      findings.append(unknown(.variableUnknown, "variables.variable", id.rawValue, read.sorted().map(\.rawValue)))
    }
    for (agency, values) in agencies {
      for (variable, given) in Dictionary(grouping: values, by: \.variable) {
        let values = Set(given.map(\.value)).sorted().map(\.description)
        if values.count > 1 { findings.append(contradiction(agency, variable, values)) }
      }
    }
  }

  private func unknown(_ kind: FindingKind, _ path: String, _ id: String, _ known: [String]) -> Finding {
    Finding(
      kind, about: .competition, path: path, value: id,
      parameters: ["id": id, "known": known.isEmpty ? "–" : known.joined(separator: ", ")])
  }

  private func contradiction(
    _ agency: Agency.ID, _ variable: Rulebook.Grading.Variable.ID, _ values: [String]
  ) -> Finding {
    Finding(
      .variableContradictory, about: .agency(agency), path: "variables.\(variable)", value: values.joined(separator: ", "),
      parameters: ["agency": agency.rawValue, "variable": variable.rawValue, "values": values.joined(separator: ", ")])
  }
}

extension FindingKind {
  /// A value is of an agency that is not in the list.
  public static let variableOfUnknownAgency = FindingKind(
    code: "VARIABLE_AGENCY_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Ada nilai variabel untuk {id}, yang bukan perangkat daerah dalam daftar.",
      en: "There is a value of {id}, which is no agency in the list."),
    advice: LocalizedText(
      id: "Perbaiki ejaannya dalam variables.csv atau agencyVariables. Yang mirip: {known}.",
      en: "Mend its spelling in variables.csv or agencyVariables. Similar: {known}."))

  /// A value that the rulebook does not look at.
  public static let variableUnknown = FindingKind(
    code: "VARIABLE_UNKNOWN", severity: .warning,
    message: LocalizedText(
      id: "Rulebook tidak memakai variabel {id}.", en: "The rulebook does not look at the variable {id}."),
    advice: LocalizedText(
      id: "Perbaiki namanya, atau hapus nilainya. Yang dipakai: {known}.",
      en: "Mend its name, or remove the values. Looked at: {known}."))

  /// An agency has two values of one variable.
  public static let variableContradictory = FindingKind(
    code: "VARIABLE_CONTRADICTORY", severity: .error,
    message: LocalizedText(
      id: "Nilai {variable} dari {agency} bertentangan: {values}.",
      en: "The values of {variable} of {agency} contradict one another: {values}."),
    advice: LocalizedText(
      id: "Sisakan satu nilai; selama itu nilainya dianggap tidak diketahui.",
      en: "Keep one; until then none of them is known."))
}
