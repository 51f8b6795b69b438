import InovasiModel

/// What a standard asks for, gathered with everything that is missing or ill-formed, so that an office hears of all of it at once.
struct ExportNeeds {
  let standard: OpenStandard
  private(set) var findings: [Finding] = []

  init(_ standard: OpenStandard) { self.standard = standard }

  /// A value that has to be there.
  mutating func need<Value>(_ value: Value?, _ parameter: String) -> Value? {
    if value == nil { add(.exportParameterMissing, ["parameter": parameter], path: parameter) }
    return value
  }

  /// A text that has to be there, and of a form.
  mutating func need(_ text: String?, _ parameter: String, _ form: ParameterForm) -> String? {
    allow(need(text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }, parameter), parameter, form)
  }

  /// A text that may be missing, but has to be of a form.
  mutating func allow(_ text: String?, _ parameter: String, _ form: ParameterForm) -> String? {
    guard let text else { return nil }
    guard form.holds(text) else {
      add(.exportParameterForm, ["parameter": parameter, "text": text, "form": form.example], path: parameter)
      return nil
    }
    return text
  }

  /// The values of agencies, which have to be agencies of the competition.
  mutating func allow(
    _ values: [Agency.ID: String], _ parameter: String, of agencies: [Agency], _ form: ParameterForm
  ) -> [Agency.ID: String] {
    let known = Set(agencies.map(\.id))
    for (agency, text) in values.sorted(by: { $0.key < $1.key }) {
      if !known.contains(agency) {
        add(.exportAgencyUnknown, ["parameter": parameter, "agency": agency.rawValue], path: "\(parameter).\(agency)")
      }
      _ = allow(text, "\(parameter).\(agency)", form)
    }
    return values
  }

  /// The agency that takes an award or money.
  mutating func agency(_ agency: Agency.ID?, of entry: Entry.ID) -> Agency.ID? {
    if agency == nil {
      findings.append(Finding(.exportAgencyMissing, about: .entry(entry), path: "agency", parameters: ["entry": entry.rawValue]))
    }
    return agency
  }

  /// Notes each identifier that stands there twice.
  mutating func unique(_ identifiers: [String]) {
    var seen: Set<String> = []
    var doubles: Set<String> = []
    for identifier in identifiers where !seen.insert(identifier).inserted { doubles.insert(identifier) }
    for identifier in doubles.sorted() { add(.exportIdentifierTwice, ["identifier": identifier]) }
  }

  mutating func add(_ kind: FindingKind, _ parameters: TextParameters = [:], path: String = "") {
    findings.append(
      Finding(
        kind, about: .competition, path: path,
        parameters: parameters.adding(["standard": standard.name])))
  }

  /// The error that says all of it.
  var refusal: OpenStandardError { .refused(findings) }
}
