import InovasiExchange
import InovasiModel
import Testing

struct JSONSourceTests {
  @Test(
    arguments: [
      #"[{"a":"1","b":"2"},{"a":"3","b":"4"}]"#, "[\n {\"a\": 1, \"b\": 2},\n {\"b\": 4, \"a\": 3}\n]\n",
      "{\"a\":1,\"b\":2}\n{\"a\":3,\"b\":4}\n", "\u{FEFF}{\"a\":1,\"b\":2}\r\n\r\n{\"a\":3,\"b\":4}",
      #"{"a":1,"b":2}{"a":3,"b":4}"#,
      #"[{"a":1,"b":2},{"a":3e0,"b":4},]"#,
    ])
  func arraysAndLinesAreOneTable(text: String) throws {
    try withFile(text.utf8, as: "t.json") { path in
      let table = try Table(JSONSource(path: path))
      #expect(table.columns == ["a", "b"])
      #expect(table.rows == [["1", "2"], ["3", "4"]])
    }
  }

  @Test func valuesBecomeCells() throws {
    let text = #"[{"t":"x\n\"y\" }],{","n":null,"d":87.1,"e":0.0001,"i":-3,"f":true,"l":["2.12","1.02"]},{"z":"only"}]"#
    try withFile(text.utf8, as: "t.json") { path in
      let table = try Table(JSONSource(path: path))
      #expect(table.columns == ["d", "e", "f", "i", "l", "n", "t", "z"])
      #expect(table.rows[0] == ["87.1", "0.0001", "true", "-3", "2.12;1.02", "", "x\n\"y\" }],{", ""])
      #expect(table.rows[1] == ["", "", "", "", "", "", "", "only"])
    }
  }

  @Test(
    arguments: [
      (#"[{"a":1},2,{"a":3}]"#, [["1"], ["<ROW_NOT_AN_OBJECT>"], ["3"]]),
      (#"[{"a":1},{"a":{"b":2}}]"#, [["1"], ["<ROW_NOT_AN_OBJECT>"]]),
      (#"[{"a":1e401},{"a":1}]"#, [["<ROW_NOT_AN_OBJECT>"], ["1"]]),
      ("{\"a\":1}\nrubbish\n{\"a\":3}\n", [["1"], ["<ROW_NOT_AN_OBJECT>"], ["3"]]),
      (#"[{"a":1},{"a":"#, [["1"], ["<ROW_NOT_AN_OBJECT>"]]),
      (#"[{"a":1}] rest"#, [["1"], ["<ROW_NOT_AN_OBJECT>"]]), ("[]", []), ("[", []), ("}", [["<ROW_NOT_AN_OBJECT>"]]),
      (#"{"a":NaN}"#, [["<ROW_NOT_AN_OBJECT>"]]),
    ] as [(String, [[String]])])
  func brokenElementsAreProblemsOfTheirRows(text: String, rows: [[String]]) throws {
    try withFile(text.utf8, as: "t.json") { path in
      let table = try Table(JSONSource(path: path))
      #expect(table.rows == rows)
    }
  }

  /// A file that was cut off between two rows holds nothing that is wrong but its end.
  @Test(
    arguments: [
      ("[{\"a\":1},{\"a\":2}", 1, 2), ("[{\"a\":1},\n{\"a\":2},\n", 3, 2), ("[{\"a\":1},\n{\"a\":", 2, 2), ("[", 1, 0),
      ("[{\"a\":1},{\"a\":2}]", nil, 2), ("[{\"a\":1},{\"a\":2},]\n", nil, 2), ("[]", nil, 0), ("[{\"a\":1}] rest", nil, 2),
      ("{\"a\":1}\n{\"a\":2}\n", nil, 2), ("{\"a\":[1,2]}", nil, 1), ("[{\"a\":1},2]", nil, 2), ("[{\"a\":1}, two ]", nil, 2),
      (" [ ] ", nil, 0),
    ] as [(String, Int?, Int)])
  func listThatIsNotClosedIsReported(text: String, line: Int?, rows: Int) throws {
    try withFile(text.utf8, as: "t.json") { path in
      let source = try JSONSource(path: path, name: "t.json")
      #expect(try Table(source).rows.count == rows)
      let found = source.findings.filter { $0.code == "JSON_UNCLOSED" }
      #expect(found.map { $0.location?.line } == (line.map { [$0] } ?? []))
      #expect(found.allSatisfy { $0.severity == .error })
      guard line != nil else { return }
      let error = #expect(throws: ExchangeError.self) { try JSONSource(path: path, isStrict: true) }
      #expect(error?.finding.code == "JSON_UNCLOSED")
    }
  }

  /// Two lists that were put into one file are read as one, and what stands behind the first is pointed out.
  @Test(
    arguments: [
      ("[{\"a\":1}]\n[{\"a\":2},{\"a\":3}]\n", "2:1 2", ["1", "2", "3"]), ("[{\"a\":1}],[{\"a\":2}]", "1:10 1", ["1", "2"]),
      ("[{\"a\":1}] , [ ] [,{\"a\":2}]", "1:11 1", ["1", "2"]), ("[{\"a\":\"é\"}]  {\"a\":2}", "1:14 1", ["é", "2"]),
      ("[{\"a\":1}] rest", "1:11 1", ["1", "<ROW_NOT_AN_OBJECT>"]), ("[{\"a\":1}],", "1:10 0", ["1"]),
      ("[{\"a\":1}]]", "1:10 1", ["1", "<ROW_NOT_AN_OBJECT>"]), ("[{\"a\":1}]\n\n", nil, ["1"]), ("[]", nil, []),
      ("{\"a\":1}\n{\"a\":2}", nil, ["1", "2"]), ("{\"a\":1}\n]\n", nil, ["1", "<ROW_NOT_AN_OBJECT>"]),
    ] as [(String, String?, [String])])
  func textBehindTheListIsReported(text: String, place: String?, rows: [String]) throws {
    try withFile(text.utf8, as: "t.json") { path in
      let source = try JSONSource(path: path, name: "t.json")
      #expect(try Table(source).rows == rows.map { [$0] })
      let found = source.findings.filter { $0.code == "JSON_AFTER_LIST" }
      #expect(
        found.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.parameters["count"] ?? "")" }
          == (place.map { [$0] } ?? []))
      #expect(found.allSatisfy { $0.severity == .error })
      guard place != nil else { return }
      let error = #expect(throws: ExchangeError.self) { try JSONSource(path: path, isStrict: true) }
      #expect(error?.finding.code == "JSON_AFTER_LIST")
    }
  }

  @Test func linesAreThoseOfTheFile() throws {
    try withFile("[\n\n{\"a\":1},\n{\"a\":\n2}, {\"a\":3}\n]".utf8, as: "t.json") { path in
      let lines = try Table(JSONSource(path: path)).lines
      #expect(lines == [3, 4, 5])
    }
  }

  /// Rows that share a line are told apart by where on it they begin; alone on a line, a row begins it.
  @Test func placesAreThoseOfTheElements() throws {
    let text = "[{\"a\":\"é\"}, 17,\n  {\"a\":1},\n{\"a\":\n2}, {\"a\":3},{\"a\":4}]"
    try withFile(text.utf8, as: "t.json") { path in
      var source = try JSONSource(path: path)
      let batch = try #require(try source.next())
      let places = (0..<batch.count).map { batch.position(row: $0, column: 0) }
      #expect(places.map(\.line) == [1, 1, 2, 3, 4, 4])
      #expect(places.map(\.column) == [2, 13, 1, 1, 5, 13])
    }
  }

  @Test(arguments: [0..<60])
  func anyBytesEnd(seeds: Range<Int>) throws {
    for seed in seeds {
      var generator = SeededGenerator(state: UInt64(seed))
      let alphabet = Array(#"{}[]",:\ab1 "#.utf8) + [0xFF, 10]
      let bytes = [UInt8(ascii: "[")] + (0..<200).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      try withFile(bytes, as: "t.json") { path in
        let table = try Table(JSONSource(path: path))
        #expect(table.lines.count == table.rows.count)
      }
    }
  }
}
