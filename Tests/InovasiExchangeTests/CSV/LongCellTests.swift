import Foundation
import InovasiExchange
import InovasiModel
import InovasiTesting
import Testing

/// Long cells are looked at sixteen bytes at a time; a mark at any place of them is found, and nothing else is taken for one.
struct LongCellTests {
  private static let lengths = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 47]

  private static func text(_ length: Int, with mark: Character, at place: Int) -> String {
    var letters = Array(repeating: Character("a"), count: length)
    letters[place] = mark
    return String(letters)
  }

  @Test(arguments: lengths)
  func everyMarkPutsACellInQuotes(length: Int) throws {
    for code in UInt8(0x20)..<0x7F {
      let mark = Character(Unicode.Scalar(code))
      for place in 0..<length {
        let text = Self.text(length, with: mark, at: place)
        // Not at the beginning, where a formula would have a guard before it.
        guard place > 0 || !"=+-@'".contains(mark) else { continue }
        var sink = CSVSink()
        try sink.write([.text(text)])
        let isQuoted = ",;|\"".contains(mark) || mark == " " && (place == 0 || place == length - 1)
        let content = text.replacing("\"", with: "\"\"")
        #expect(sink.text == (isQuoted ? "\"\(content)\"" : text) + "\n")
      }
    }
  }

  /// The separator of a file puts a cell into quotes too, whatever it is.
  @Test(arguments: lengths, [UInt8(ascii: ":"), UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "0"), UInt8(ascii: "-")])
  func soDoesAnySeparator(length: Int, separator: UInt8) throws {
    let mark = Character(Unicode.Scalar(separator))
    for place in (0..<length).dropFirst() {
      let text = Self.text(length, with: mark, at: place)
      var sink = CSVSink(dialect: CSVDialect(separator: separator))
      try sink.write([.text(text), .text(String(repeating: "a", count: length))])
      #expect(sink.text == "\"\(text)\"\(mark)\(String(repeating: "a", count: length))\n")
    }
  }

  /// Quotes, line breaks and letters beyond ASCII at every place, alone and with a quote behind them.
  @Test(arguments: lengths, ["\"", "\n", "\r", "\t", ",", "é", "\u{01}"] as [Character])
  func whatIsWrittenIsReadBack(length: Int, mark: Character) throws {
    var texts: [String] = []
    for place in 0..<length {
      let text = Self.text(length, with: mark, at: place)
      texts += [text, text.prefix(place + 1) + "\"" + text.dropFirst(place + 1)]
    }
    try withScratch { folder in
      var sink = try CSVSink(path: folder.path + "/t.csv")
      try sink.write([.text("text"), .text("next")])
      for text in texts { try sink.write([.text(text), .text("end")]) }
      try sink.finish()
      var source = try CSVSource(path: folder.path + "/t.csv")
      let batch = try #require(try source.next())
      #expect(batch.count == texts.count)
      for (row, text) in texts.enumerated() {
        #expect(batch.text(row: row, column: 0).map { Array($0.utf8) } == Array(text.utf8))
        #expect(batch.text(row: row, column: 1) == "end")
      }
    }
  }
}
