import Foundation
import InovasiExchange
import InovasiModel
import Testing

struct TableConversionTests {
  private func convert(
    _ text: String, from: String = "csv", to: String = "json", _ conversion: TableConversion = TableConversion()
  ) throws -> (text: String, report: TableConversion.Report) {
    try withFile(text.utf8, as: "in.\(from)") { path in
      let output = path + ".out.\(to)"
      let report = try conversion.convert(from: path, to: output, name: "in.\(from)")
      return (try String(contentsOfFile: output, encoding: .utf8), report)
    }
  }

  @Test func objectsOfTextsKeyedByHeader() throws {
    let result = try convert("\u{FEFF}foo;bar;baz\r\n1;\"a\"\"b\";\r\n")
    #expect(result.text == "[\n{\"foo\":\"1\",\"bar\":\"a\\\"b\",\"baz\":\"\"}\n]\n")
    #expect(result.report.form == "; bom crlf")
    #expect(result.report.isClean && result.report.read == 1)
  }

  @Test func withoutAHeaderArraysOfArrays() throws {
    #expect(try convert("foo\n\n", TableConversion(dialect: .rfc4180, hasHeader: false)).text == "[\n[\"foo\"],\n[\"\"]\n]\n")
    #expect(try convert("a;b\n1;2\n", to: "jsonl", TableConversion(hasHeader: false)).text == "[\"a\",\"b\"]\n[\"1\",\"2\"]\n")
    #expect(try convert("1;2\n3;4;5\n", to: "csv", TableConversion(hasHeader: false)).text == "1,2\n3,4,5\n")
  }

  @Test func typesAreThoseOfWholeColumns() throws {
    let text = "n;d;code;truth;mixed;nik;blank\n1;1,5;0012;true;1;3573011708459999;\n-20;1.234,5;7;false;x;1;\n3;;8;true;2;2;\n"
    let typed = try convert(text, TableConversion(isTyped: true))
    #expect(
      typed.text == """
        [
        {"n":1,"d":1.5,"code":"0012","truth":true,"mixed":"1","nik":"3573011708459999","blank":null},
        {"n":-20,"d":1234.5,"code":"7","truth":false,"mixed":"x","nik":"1","blank":null},
        {"n":3,"d":null,"code":"8","truth":true,"mixed":"2","nik":"2","blank":null}
        ]

        """)
    #expect(typed.report.isClean)
    let doubtful = try convert("n\n1.234\n", TableConversion(isTyped: true))
    #expect(doubtful.text == "[\n{\"n\":\"1.234\"}\n]\n")
    #expect(doubtful.report.findings.map(\.code) == ["NUMBER_AMBIGUOUS"])
    #expect(try convert("n\n1.234\n", TableConversion(isTyped: true, decimalMark: .comma)).text == "[\n{\"n\":1234}\n]\n")
  }

  /// A number that JSON states as one has its point, whatever mark the texts have.
  @Test(arguments: [nil, DecimalMark.comma, .point])
  func numberThatIsStatedIsThatNumber(mark: DecimalMark?) throws {
    let typed = TableConversion(isTyped: true, decimalMark: mark)
    let stated = try convert("[{\"n\":1.234},{\"n\":-12.500}]", from: "json", to: "jsonl", typed)
    #expect(stated.text == "{\"n\":1.234}\n{\"n\":-12.500}\n")
    #expect(stated.report.isClean)
    let mixed = try convert("[{\"n\":1.234},{\"n\":\"1,5\"}]", from: "json", to: "jsonl", typed)
    #expect(mixed.text == "{\"n\":1.234}\n{\"n\":1.5}\n")
  }

  @Test func doubtfulNumberIsSaidAsItStands() throws {
    let doubtful = try convert("n;m\n3.125;7\n2.500;8\n", TableConversion(isTyped: true))
    #expect(doubtful.report.findings.map { $0.parameters["text"] } == ["2.500"])
  }

  @Test func rowsThatAreNotCleanAreSaidAndCounted() throws {
    let result = try convert("a,b\n1,2\n3\n\"x\"y,4\n5,6,7\n8,9,\n")
    #expect((result.report.read, result.report.written, result.report.rejected) == (5, 2, 3))
    #expect(result.report.findings.compactMap { $0.location?.line }.sorted() == [3, 4, 5])
    #expect(!result.report.isClean)
  }

  /// A file is not written over by what could be read of it, under whatever path it is named.
  @Test func whatIsReadIsNotWrittenOver() throws {
    let text = "a,b\n1,2\n3,4,5\n"
    try withFile(text.utf8, as: "in.csv") { path in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      let link = folder + "/link.csv"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      for output in [path, folder + "/./in.csv", link] {
        let error = #expect(throws: ExchangeError.self) { try TableConversion().convert(from: path, to: output) }
        #expect(error?.finding.code == "OUTPUT_IS_INPUT", "\(output)")
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
  }

  /// A table of a competition, and rows that somebody may be mending, are not replaced; what is not there yet is written.
  @Test func tablesOfACompetitionAreNotWrittenOver() throws {
    try withFile("a,b\n1,2\n".utf8, as: "in.csv") { path in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent("kompetisi")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
      let texts = ["competition.json5": "{}", "scores.csv": "innovation,judge\n", "again-judges.csv": "judge,reject_line\n"]
      for (name, text) in texts { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
      for (name, code) in [("scores.csv", "OUTPUT_IS_INPUT"), ("again-judges.csv", "OUTPUT_OCCUPIED")] {
        let output = folder.appendingPathComponent(name)
        let error = #expect(throws: ExchangeError.self) { try TableConversion().convert(from: path, to: output.path) }
        #expect(error?.finding.code == code)
        #expect(try String(contentsOf: output, encoding: .utf8) == texts[name])
      }
      for name in ["judges.csv", "other.csv", "other.csv"] {
        #expect(try TableConversion().convert(from: path, to: folder.appendingPathComponent(name).path).written == 1)
      }
    }
  }

  @Test func columnsOfOneNameStayApart() throws {
    let result = try convert("a,a,,a_2\n1,2,3,4\n")
    #expect(result.text == "[\n{\"a\":\"1\",\"a_3\":\"2\",\"column_3\":\"3\",\"a_2\":\"4\"}\n]\n")
    #expect(result.report.findings.map(\.code) == ["COLUMN_DUPLICATE"])
  }

  @Test(arguments: ["csv", "tsv", "json", "jsonl"], ["csv", "tsv", "json", "jsonl"])
  func thereAndBackIsTheSame(first: String, second: String) throws {
    let rows = [
      ["id", "text"], ["1", "=1+1"], ["2", "a\tb;c,d|e"], ["3", "two\nlines"], ["4", "\"q\""], ["5", " padded "], ["6", "'-x"],
      ["7", ""],
    ]
    try withScratch { url in
      let (start, middle, end) = ("\(url.path)/a.csv", "\(url.path)/b.\(first)", "\(url.path)/c.\(second)")
      var sink = try CSVSink(path: start)
      for row in rows { try sink.write(row.map(Cell.text)) }
      try sink.finish()
      let last = "\(url.path)/d.csv"
      for (from, to) in [(start, middle), (middle, end), (end, last)] {
        #expect(try TableConversion().convert(from: from, to: to).isClean)
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: last)) == Data(contentsOf: URL(fileURLWithPath: start)))
    }
  }

  @Test func malformedFileIsRefusedByTheRFC() throws {
    let error = #expect(throws: ExchangeError.self) { try convert("foo,bar,baz\n1,2", TableConversion(dialect: .rfc4180)) }
    #expect(error?.finding.location == SourceLocation(file: "in.csv", line: 2))
  }

  @Test func formatsThatNobodyHasAreNamed() throws {
    let error = #expect(throws: ExchangeError.self) { try convert("a\n1\n", to: "docx") }
    #expect(error?.finding.code == "FORMAT_UNKNOWN")
    #expect(error?.finding.message(in: .english).contains("jsonl") == true)
    // Under another name a document is none of these.
    #expect(error?.finding.advice(in: .english).hasPrefix("Save it in one of these formats") == true)
  }
}
