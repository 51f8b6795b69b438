import InovasiModel
import Testing

extension FindingKind {
  fileprivate static let sample = FindingKind(
    code: "SAMPLE", severity: .warning,
    message: LocalizedText(id: "Inovasi {entry}: {value}.", en: "Innovation {entry}: {value}."),
    advice: LocalizedText(id: "Perbaiki {entry}.", en: "Mend {entry}."), basis: .regulation("PermenPANRB 7/2021"))
  fileprivate static let other = FindingKind(
    code: "OTHER", severity: .error, message: LocalizedText("x"), advice: LocalizedText("y"))
}

struct FindingTests {
  private func sample(_ subject: Finding.Subject = .entry("E1"), line: Int? = nil, value: String? = nil) -> Finding {
    Finding(
      .sample, about: subject, path: "title", location: SourceLocation(file: "innovations.csv", line: line), value: value,
      parameters: ["entry": "E1", "value": value ?? ""])
  }

  @Test func takesSeverityAndBasisFromItsKindUnlessToldOtherwise() {
    #expect(sample().severity == .warning)
    #expect(sample().basis == .regulation("PermenPANRB 7/2021"))
    let own = Finding(.sample, about: .entry("E1"), severity: .error, basis: .assumption("test"))
    #expect(own.severity == .error)
    #expect(own.basis == .assumption("test"))
    #expect(own.refusedEntry == "E1")
  }

  @Test func onlyAnErrorAboutAnEntryRefuses() {
    #expect(sample().refusedEntry == nil)
    for subject in [Finding.Subject.score("E1"), .competition, .file("a.csv"), .agency("A"), .judge("J")] {
      #expect(Finding(.other, about: subject).refusedEntry == nil)
    }
    #expect(Finding(.other, about: .entry("E1")).refusedEntry == "E1")
  }

  @Test func speaksBothLanguages() {
    let finding = sample(value: "x")
    #expect(finding.message(in: .indonesian) == "Inovasi E1: x.")
    #expect(finding.message(in: .english) == "Innovation E1: x.")
    #expect(finding.advice(in: .english) == "Mend E1.")
  }

  @Test func showsNoIdentityNumber() throws {
    let finding = sample(value: "NIK 1111222233334444")
    #expect(finding.value == "NIK ••••••••••••4444")
    #expect(!finding.message(in: .indonesian).contains("11112222"))
    #expect(!(try JSON.text(finding)).contains("11112222"))
    // Nor does one that somebody wrote into a file by hand.
    let forged = try JSON.text(finding).replacing("••••••••••••4444", with: "1111222233334444")
    #expect(forged.contains("1111222233334444"))
    #expect(!(try JSON.text(try JSON.decode(Finding.self, forged))).contains("11112222"))
    #expect(try JSON.decode(Finding.self, forged).value == "NIK ••••••••••••4444")
  }

  /// An unknown column may have such a number for its name; an identifier is written where identifiers are.
  @Test func showsNoIdentityNumberForAField() throws {
    let finding = Finding(.sample, about: .file("judges.csv"), path: "1111222233334444")
    #expect(finding.path == "••••••••••••4444")
    let forged = try JSON.text(finding).replacing("••••••••••••4444", with: "1111222233334444")
    #expect(try JSON.decode(Finding.self, forged) == JSON.roundTrip(finding))
    let path = "scores.1111222233334444.C1"
    #expect(try JSON.roundTrip(Finding(.sample, about: .score("E1"), path: path)).path == path)
    #expect(Finding(.sample, about: .judge("J1"), path: "absences.1111222233334444").path == "absences.1111222233334444")
  }

  @Test(arguments: [
    Finding.Subject.competition, .file("scores.csv"), .agency("A"), .entry("E1"), .judge("J01"), .score("E1"),
  ])
  func jsonKeepsEverything(subject: Finding.Subject) throws {
    let finding = sample(subject, line: 12, value: "x")
    let read = try JSON.roundTrip(finding)
    #expect(read == finding)
    #expect(read.message(in: .english) == finding.message(in: .english))
    #expect(read.advice(in: .indonesian) == finding.advice(in: .indonesian))
    #expect(try JSON.text(read) == JSON.text(finding))
  }

  @Test func theOrderOfRowsDoesNotShow() {
    var findings: [Finding] = [.other, .sample].flatMap { kind in
      [Finding.Subject.competition, .file("b"), .file("a"), .agency("A"), .entry("E2"), .entry("E1"), .judge("J"), .score("E1")]
        .flatMap { subject in
          [nil, "", "x"].flatMap { value in
            ["title", ""].map { path in
              Finding(
                kind, about: subject, path: path, location: SourceLocation(file: "f", line: 1), value: value,
                parameters: ["k": path])
            }
          }
        }
    }
    let ordered = findings.sorted()
    for seed in 0..<20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      findings.shuffle(using: &generator)
      #expect(findings.sorted() == ordered, "seed \(seed)")
    }
    for (left, right) in zip(ordered, ordered.dropFirst()) {
      #expect(left < right)
      #expect(!(right < left))
    }
    #expect(ordered.first?.subject == .competition)
    #expect(ordered.last?.subject == .score("E1"))
  }

  @Test func placeComesLast() {
    let early = Finding(.other, about: .entry("E2"), location: SourceLocation(file: "a", line: 1))
    let late = Finding(.other, about: .entry("E1"), location: SourceLocation(file: "z", line: 9))
    #expect(late < early)
    #expect(sample(line: 2) < sample(line: 10))
  }

  @Test func whatIsReadAgainSaysWhatItSaid() throws {
    let kind = FindingKind(
      code: "SAMPLE_BRACES", severity: .error,
      message: LocalizedText(id: "\"{text}\" di {file}", en: "\"{text}\" in {file}"),
      advice: LocalizedText(id: "Periksa {text}.", en: "Check {text}."), needsPerson: true)
    let finding = Finding(kind, about: .file("a.csv"), parameters: ["text": "{file}", "file": "a.csv"])
    let read = try JSON.roundTrip(finding)
    #expect(read.kind.needsPerson)
    for language in [Language.indonesian, .english] {
      #expect(read.message(in: language) == finding.message(in: language))
      #expect(read.advice(in: language) == finding.advice(in: language))
    }
    #expect(read.message(in: .english) == "\"{file}\" in a.csv")
    #expect(try JSON.text(read) == JSON.text(finding))
  }

  @Test func severitiesAndLocations() {
    #expect(Severity.allCases.sorted() == [.note, .warning, .error])
    #expect(SourceLocation(file: "scores.csv", line: 12, column: 8).description == "scores.csv:12:8")
    #expect(SourceLocation(file: "scores.csv").description == "scores.csv")
  }

  /// Lines and characters that there are not are none, in JSON too.
  @Test func placesThatCannotBeAreNotKnown() throws {
    let nowhere = SourceLocation(file: "scores.csv")
    for number in [0, -1, .min, Int(UInt32.max) + 1, .max] {
      let place = SourceLocation(file: "scores.csv", line: number, column: number)
      #expect(place == nowhere && place.line == nil && place.column == nil && place.description == "scores.csv")
      let read = try JSON.decode(
        InovasiModel.SourceLocation.self, #"{"file":"scores.csv","line":\#(number),"column":\#(number)}"#)
      #expect(read == nowhere)
    }
    let last = SourceLocation(file: "scores.csv", line: Int(UInt32.max), column: 1)
    #expect(last.line == Int(UInt32.max) && last.column == 1)
    #expect(try JSON.roundTrip(last) == last)
    #expect(try JSON.text(last) == #"{"column":1,"file":"scores.csv","line":4294967295}"#)
    #expect(try JSON.text(nowhere) == #"{"file":"scores.csv"}"#)
  }
}
