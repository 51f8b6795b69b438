#if Spreadsheet
import InovasiExchange
import InovasiSpreadsheet
import Testing

/// Workbooks that other programs wrote; `Fixtures/make.py` says with what.
struct FixtureTests {
  @Test(arguments: ["openpyxl.xlsx", "openpyxl-1904.xlsx", "libreoffice.xlsx"])
  func datesTextsAndDamagedNumbers(file: String) throws {
    let workbook = try Workbook(path: fixture(file), name: file)
    #expect(workbook.sheets.map(\.name).prefix(2) == ["Inovasi", "Tersembunyi"])
    #expect(workbook.sheets.map(\.isHidden).prefix(2) == [false, true])
    #expect(workbook.countsFrom1904 == file.contains("1904"))
    let table = try Table(workbook.records())
    #expect(table.columns == ["id", "judul", "mulai", "waktu", "nilai", "aktif", "nik", "rumus"])
    // LibreOffice has computed the formula. The number has lost digits there, and would lose them in any spreadsheet.
    let sum = file == "libreoffice.xlsx" ? "2" : ""
    #expect(
      table.rows == [
        ["I1", "Jarik Ma'siti", "2021-02-03", "2021-02-03T10:30:00", "87.55", "true", "3573010101900001", sum],
        ["I2", "Satu dua tiga", "1999-12-31", "", "90", "false", "", ""],
        ["I3", "baris\nbaru & <tag>", "", "", "0.1", "", "3.57301E+15", ""],
        ["gabung", "", "", "", "", "", "", ""],
      ])
    #expect(table.lines == [2, 3, 5, 7])
    let place = "\(file)[Inovasi]:"
    #expect(
      table.codes.filter { !$0.hasPrefix("CELL_FORMULA_EMPTY") } == [
        "CELL_NUMBER_ROUNDED \(place)G3", "CELL_FORMULA_ERROR \(place)H3", "CELL_SCIENTIFIC \(place)G5",
      ])
  }

  @Test(arguments: ["xlsxwriter.xlsx", "xlsxwriter-constant.xlsx"])
  func formatsFormulasAndEscapes(file: String) throws {
    let table = try Table(Workbook(path: fixture(file), name: file).records(ofSheet: "nilai"))
    #expect(table.columns == ["", "id", "tanggal", "dana", "persen", "lama", "rumus", "teks"])
    #expect(
      table.rows == [
        ["", "I1", "2021-02-03", "1500000", "87.5%", "1.25", "3000000", "tebal sekali"], ["", "I2", "", "", "", "", "", "=1+1"],
        ["", "", "", "", "", "", "", "_x0041_ dan \u{1}"],
      ])
    #expect(table.lines == [4, 6, 7])
    // XlsxWriter stores the empty text of a formula as a number without digits, as openpyxl does what was never computed.
    #expect(table.codes == ["CELL_FORMULA_EMPTY \(file):G6"])
  }

  @Test func sheetsByNameAndPlace() throws {
    let workbook = try Workbook(path: fixture("openpyxl.xlsx"))
    #expect(try Table(workbook.records(ofSheetAt: 1)).rows == [["1"]])
    #expect(try Table(workbook.records(ofSheet: "TERSEMBUNYI")).rows == [["1"]])
    #expect(throws: ExchangeError.self) { try workbook.records(ofSheet: "Grafik") }
    #expect(throws: ExchangeError.self) { try workbook.records(ofSheetAt: 2) }
    #expect(try Table(workbook.records(ofSheetAt: 1, hasHeader: false)).rows == [["a"], ["1"]])
  }
}
#endif
