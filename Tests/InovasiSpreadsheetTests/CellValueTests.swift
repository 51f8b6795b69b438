#if Spreadsheet
import InovasiExchange
import InovasiModel
import InovasiSpreadsheet
import Testing

/// What the cells of a sheet come to, one by one.
struct CellValueTests {
  @Test(arguments: [
    ("87.549999999999997", "87.55"), ("90", "90"), ("90.0", "90"), ("0.1", "0.1"), ("0.10000000000000001", "0.1"), ("-0", "0"),
    ("1E-3", "0.001"), ("1.5E+3", "1500"), ("1e-10", "0.0000000001"), ("100", "100"), ("007", "7"), ("0", "0"),
    ("83.333333333333329", "83.33333333333333"), ("123456789012345", "123456789012345"), ("-12.50", "-12.5"), (".5", "0.5"),
    // More digits than a spreadsheet keeps: nobody typed this number.
    ("3.573010101900001E15", ""), ("1.25E+25", ""),
    ("bukan", "bukan"), ("0x10", "0x10"), ("inf", "inf"), ("1e999", "1e999"),
  ])
  func numbers(raw: String, text: String) throws {
    #expect(try value("<c><v>\(raw)</v></c>") == text)
  }

  // Serial numbers of Excel's own documentation, DATEVALUE, and of ECMA-376-1, 18.17.4.
  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("25569", "1970-01-01"), ("36526", "2000-01-01"),
    ("39448", "2008-01-01"), ("44230", "2021-02-03"), ("44230.4375", "2021-02-03T10:30:00"), ("0.75", "18:00:00"),
    ("44230.999999", "2021-02-04"), ("2958465", "9999-12-31"), ("2958466", "2958466"), ("-1", "-1"), ("60", "1900-02-29"),
  ])
  func dates(serial: String, text: String) throws {
    #expect(try value("<c s=\"1\"><v>\(serial)</v></c>", format: "dd/mm/yyyy") == text)
  }

  @Test func datesFrom1904() throws {
    #expect(try value("<c s=\"1\"><v>42768</v></c>", format: "yyyy", since1904: true) == "2021-02-03")
    #expect(try value("<c s=\"1\"><v>0</v></c>", format: "yyyy", since1904: true) == "1904-01-01")
  }

  @Test(arguments: [
    ("yyyy\\-mm\\-dd", true), ("[$-421]dd mmmm yyyy;@", true), ("d/m/yy h:mm", true), ("mmm", true), ("[Red]0.00", false),
    ("0.00\" hari\"", false), ("#,##0\\ \\m", false), ("\"Rp\"#,##0", false), ("[$Rp-421]#,##0", false), ("[h]:mm:ss", false),
    ("General", false), ("0.00E+00", false), ("0;yyyy", false), ("_-* #,##0_-", false),
  ])
  func formats(code: String, isDate: Bool) throws {
    let escaped = code.replacing("\"", with: "&quot;")
    #expect(try value("<c s=\"1\"><v>44230</v></c>", format: escaped) == (isDate ? "2021-02-03" : "44230"))
  }

  @Test(arguments: [
    ("<c t=\"b\"><v>1</v></c>", "true"), ("<c t=\"b\"><v>0</v></c>", "false"), ("<c t=\"e\"><v>#DIV/0!</v></c>", ""),
    ("<c t=\"str\"><f>A1</f><v>a&amp;b</v></c>", "a&b"), ("<c t=\"d\"><v>2021-02-03T00:00:00</v></c>", "2021-02-03"),
    ("<c t=\"d\"><v>2021-02-03T10:30:00</v></c>", "2021-02-03T10:30:00"),
    (
      "<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>a</t></r><rPh><t>x</t></rPh><r><t xml:space=\"preserve\"> b</t></r></is></c>",
      "a b"
    ),
    ("<c t=\"inlineStr\"><is><t><![CDATA[<a>&amp;]]></t></is></c>", "<a>&amp;"),
    ("<c t=\"inlineStr\"><is><t>_x0041__x005F_x0042_ _x004_</t></is></c>", "A_x0042_ _x004_"),
    ("<c t=\"inlineStr\"><is><t>&#233;&#x1F600;&lt;</t></is></c>", "é😀<"),
    ("<!-- <c><v>9</v></c> --><c><?p <v> ?><v>1</v><extLst><ext><v>2</v></ext></extLst></c>", "1"),
    ("<c t='str'><v>a>b</v></c>", "a>b"),
  ])
  func types(cell: String, text: String) throws {
    #expect(try value(cell) == text)
  }

  @Test(arguments: [
    ("NIK", "<c><v>3573010101900001</v></c>", "CELL_NUMBER_ROUNDED"),
    ("nilai", "<c><v>3573010101900001</v></c>", "CELL_NUMBER_ROUNDED"),
    ("NPWP", "<c><v>12345678901234</v></c>", "CELL_ZERO_LOST"), ("No. KK", "<c><v>123456789012345</v></c>", "CELL_ZERO_LOST"),
    ("NPWP", "<c><v>123456789012345</v></c>", ""), ("nilai", "<c><v>123456789012345</v></c>", ""),
    ("nilai", "<c><v>87.5</v></c>", ""),
    ("NIK", "<c t=\"str\"><v>3,57301E+15</v></c>", "CELL_SCIENTIFIC"), ("x", "<c t=\"str\"><v>4E+17</v></c>", "CELL_SCIENTIFIC"),
    ("x", "<c t=\"str\"><v>2E+3</v></c>", ""), ("x", "<c t=\"str\"><v>Kelas 3E+</v></c>", ""),
    ("NIK", "<c t=\"str\"><v>0123456789012345</v></c>", ""), ("x", "<c><f>A1</f></c>", "CELL_FORMULA_EMPTY"),
    ("x", "<c><f>80+2.25</f><v /></c>", "CELL_FORMULA_EMPTY"), ("x", "<c t=\"n\"><f>A1</f><v></v></c>", "CELL_FORMULA_EMPTY"),
    ("x", "<c t=\"str\"><f>A1</f><v></v></c>", ""), ("x", "<c><v/></c>", ""), ("x", "<c><f>A1</f><v>0</v></c>", ""),
    ("x", "<c t=\"e\"><v>#N/A</v></c>", "CELL_FORMULA_ERROR"),
  ])
  func damage(column: String, cell: String, code: String) throws {
    var source = try Workbook(bytes: archive(cell, column: column).bytes, name: "t.xlsx").records()
    while try source.next() != nil {}
    #expect(source.findings.map(\.code) == (code.isEmpty ? [] : [code]))
    for finding in source.findings {
      #expect(finding.location?.description == "t.xlsx:A2")
      for text in [finding.message(in: .indonesian), finding.advice(in: .english)] { #expect(!text.contains("357301")) }
    }
  }

  /// A score of 82.25 % is neither 0.8225 nor, by guess, 82.25.
  @Test(arguments: [
    ("0.8225", "0%", "82.25%"), ("0.82250000000000001", "0.00%", "82.25%"), ("0.07", "0%", "7%"), ("1", "0%", "100%"),
    ("12.345", "0%", "1234.5%"), ("0", "0%", "0%"), ("-0.005", "0.0%", "-0.5%"), ("1e-05", "0%", "0.001%"),
    ("0.29", "0%;[Red]-0%", "29%"), ("82.25", "0.00&quot;%&quot;", "82.25"), ("82.25", "0.00\\%", "82.25"), ("x", "0%", "x"),
  ])
  func percentageIsWhatIsShown(number: String, format: String, text: String) throws {
    #expect(try value("<c s=\"1\"><v>\(number)</v></c>", format: format) == text)
  }

  @Test func rowsAreTheSameHoweverTheyLieInChunks() throws {
    // Enough rows for several chunks; every third is empty, every fifth lacks its first cell.
    var writer = WorkbookWriter()
    try writer.begin(SheetPlan(name: "A"))
    try writer.write([.text("a"), .text("b"), .text("c")])
    var expected: [[String]] = []
    for number in 0..<20_000 {
      let row = [number % 5 == 0 ? "" : "\(number)", "teks \(number)", number % 7 == 0 ? "" : "2"]
      try writer.write(row.map { $0.isEmpty ? .empty : .text($0) })
      expected.append(row)
    }
    let table = try Table(Workbook(bytes: writer.finish(), name: "t").records())
    #expect(table.rows == expected)
    #expect(table.lines == Array(2...20_001))
  }

  private func value(_ cell: String, format: String = "General", since1904: Bool = false) throws -> String? {
    try Table(Workbook(bytes: archive(cell, format: format, since1904: since1904).bytes, name: "t.xlsx").records()).rows.first?
      .first
  }

  private func archive(_ cell: String, column: String = "a", format: String = "General", since1904: Bool = false) -> Archive {
    var archive = Archive()
    archive.parts[1].text = archive.parts[1].text.replacing("<sheets>", with: "<workbookPr date1904=\"\(since1904)\"/><sheets>")
    archive.parts[2].text = archive.parts[2].text.replacing(
      "</Relationships>", with: "<Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>")
    archive.parts[3].text =
      "<worksheet><sheetData><row><c t=\"str\"><v>\(column)</v></c></row><row>\(cell)</row></sheetData></worksheet>"
    let styles =
      "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"\(format)\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
    archive.parts.append(.init("xl/styles.xml", styles))
    return archive
  }
}
#endif
