#if Spreadsheet
import InovasiExchange
import InovasiModel
import InovasiSpreadsheet
import Testing

/// What users of other readers of workbooks complain of, each by its thread.
struct KnownComplaintTests {
  private func archive(_ change: (inout Archive) -> Void) -> [UInt8] {
    var archive = Archive()
    change(&archive)
    return archive.bytes
  }

  private func rows(_ bytes: [UInt8]) throws -> [[String]] { try Table(Workbook(bytes: bytes, name: "t.xlsx").records()).rows }

  private func related(_ relations: String...) -> String {
    let start = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let list = relations.enumerated().map { number, relation in
      let parts = relation.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      return "<Relationship Id=\"rId\(number + 1)\" Type=\"\(start)\(parts[0])\" Target=\"\(parts[1])\"/>"
    }
    return "<Relationships>" + list.joined() + "</Relationships>"
  }

  /// CoreXLSX #89: a day comes as its serial number.
  @Test func dayComesAsADay() throws {
    let bytes = archive { archive in
      archive.parts[2].text = related("worksheet=worksheets/sheet1.xml", "styles=styles.xml")
      archive.parts.append(
        .init(
          "xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-421]dd\\ mmmm\\ yyyy\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"))
      archive.parts[3].text =
        "<worksheet><sheetData><row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c><c t=\"str\"><v>c</v></c></row>"
        + "<row><c s=\"1\"><v>44230</v></c><c s=\"2\"><v>44230</v></c><c s=\"0\"><v>44230</v></c></row></sheetData></worksheet>"
    }
    #expect(try rows(bytes) == [["2021-02-03", "2021-02-03", "44230"]])
  }

  /// CoreXLSX #94, #121: a target that is written from the root, in other letters, or is not there, ends reading.
  @Test(arguments: ["/xl/worksheets/sheet1.xml", "worksheets/sheet1.xml", "./Worksheets/../worksheets/SHEET1.xml"])
  func targetIsFoundHoweverItIsWritten(target: String) throws {
    let bytes = archive { $0.parts[2].text = related("worksheet=\(target)", "styles=gone.xml", "sharedStrings=/xl/gone.xml") }
    #expect(try rows(bytes) == [["1"]])
  }

  @Test func sheetWithoutAPartIsNamedAndTheOthersAreRead() throws {
    let bytes = archive { archive in
      archive.parts[1].text =
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Hilang\" sheetId=\"2\" r:id=\"rId2\"/>"
        + "<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
      archive.parts[2].text = related("worksheet=worksheets/sheet1.xml", "worksheet=worksheets/sheet2.xml")
    }
    let workbook = try Workbook(bytes: bytes, name: "t.xlsx")
    #expect(try Table(workbook.records(ofSheet: "Data")).rows == [["1"]])
    let error = #expect(throws: ExchangeError.self) { try workbook.records(ofSheet: "Hilang") }
    #expect(error?.finding.parameters["part"] == "xl/worksheets/sheet2.xml")
  }

  /// CoreXLSX #185: a kind of relationship that nobody has heard of ends the program.
  @Test func unknownRelationshipIsPassedOver() throws {
    let bytes = archive { archive in
      archive.parts[2].text = related("worksheet=worksheets/sheet1.xml", "sheetMetadata=metadata.xml", "=x", "tooNew/9=?")
      archive.parts.append(.init("xl/metadata.xml", "no markup at all"))
    }
    #expect(try rows(bytes) == [["1"]])
  }

  /// CoreXLSX #50, #51, #79: what is left out or new in a part makes the whole of it unreadable.
  @Test func whatIsLeftOutOrNewIsNoHindrance() throws {
    let bytes = archive { archive in
      archive.parts[3].text =
        "<?xml version=\"1.0\"?><worksheet mc:Ignorable=\"x\"><dimension/><future><row><c><v>9</v></c></row></future><sheetData>"
        + "<row spans=\"1:2\" thickBot=\"yes\"><c new=\"1\" t=\"str\"><v>id</v><extLst><ext/></extLst></c><c t=\"str\"><v>b</v></c></row>"
        + "<row/><row><c/><c cm=\"1\"><f t=\"array\" ref=\"B3\">1</f><v>2</v></c></row></sheetData><drawing/></worksheet>"
    }
    #expect(try rows(bytes) == [["", "2"]])
  }
}
#endif
