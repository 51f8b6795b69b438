import InovasiReport
import Testing

struct TextTableTests {
  @Test func columnsLineUp() {
    let table = TextTable(
      columns: [.init("Inovasi"), .init("Nilai", alignment: .trailing)],
      rows: [.init(["Jarik Ma'siti", "9.5"]), .init(["INDIGO", "100"])])
    #expect(
      table.render() == """
        Inovasi        Nilai
        ─────────────  ─────
        Jarik Ma'siti    9.5
        INDIGO           100

        """)
  }

  @Test(arguments: [
    ("漢字", 4), ("e\u{301}", 1), ("👍", 2), ("ไทย", 3), ("a\u{200B}b", 2), ("", 0),
  ])
  func widthIsWhatATerminalShows(text: String, width: Int) {
    let table = TextTable(columns: [.init("0123456789"), .init("x")], rows: [.init([text, "|"])])
    let row = table.render().split(separator: "\n")[2]
    let padding = row.dropLast().reversed().prefix { $0 == " " }.count
    #expect(padding == 10 - width + 2)
  }

  @Test func noLineEndsWithSpaces() {
    let table = TextTable(
      columns: [.init("a"), .init("jumlah", alignment: .trailing), .init("漢字"), .init("z")],
      rows: [.init(["x", "", "", ""]), .init(["", "7", "", ""]), .init(["é ", "", "b ", " "]), .init(["", "", "", "y"])])
    #expect(
      table.render() == """
        a   jumlah  漢字  z
        ──  ──────  ────  ─
        x
                 7
        é           b
                          y

        """)
  }

  @Test func titlesCannotMoveTheCursor() {
    let table = TextTable(columns: [.init("a\tb")], rows: [.init(["\u{1B}[2Jx\ny"])])
    let text = table.render()
    #expect(!text.contains("\u{1B}"))
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test(arguments: [30, 40, 60, 100])
  func longTextsWrapAtTheWindow(width: Int) {
    let long = "Inovasi yang judulnya panjang sekali dan memuat kata_yang_tidak_dapat_dipotong_di_mana_pun_juga"
    let table = TextTable(
      columns: [.init("No", alignment: .trailing), .init("Judul"), .init("Alasan")],
      rows: [.init(["1", long, long]), .init(["2", "pendek", ""])])
    let lines = table.render(maximumWidth: width).split(separator: "\n")
    for line in lines { #expect(line.count <= width, "\(line)") }
    // Every letter is still there, in order, column by column.
    let letters = lines.dropFirst(2).map { $0.filter { !$0.isWhitespace } }.joined()
    #expect(letters.filter { $0 == "p" }.count == long.filter { $0 == "p" }.count * 2 + 1)
  }

  @Test func numbersNeverWrap() {
    let table = TextTable(
      columns: [.init("x"), .init("Jumlah", alignment: .trailing)], rows: [.init(["abc", "Rp1.000.000.000"])])
    #expect(table.render(maximumWidth: 5).contains("Rp1.000.000.000"))
  }

  @Test func stylesAreWrittenOnlyWhenAskedFor() {
    let table = TextTable(columns: [.init("x")], rows: [.init(["salah"], style: .red)])
    #expect(!table.render().contains("\u{1B}"))
    #expect(table.render(isStyled: true).contains("\u{1B}[31msalah\u{1B}[0m"))
  }

  @Test func rowsOfAnyLengthAreTaken() {
    let table = TextTable(columns: [.init("a"), .init("b")], rows: [.init([]), .init(["1", "2", "3"])])
    #expect(table.render().hasSuffix("1  2\n"))
    #expect(TextTable(columns: []).render() == "\n\n")
  }
}
