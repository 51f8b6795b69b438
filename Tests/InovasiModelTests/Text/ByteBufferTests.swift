import InovasiModel
import Testing

struct ByteBufferTests {
  /// Bytes that tell where each of them came from.
  private func bytes(_ count: Int, from start: Int = 0) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: start + $0 * 7) }
  }

  @Test func piecesOfEveryLengthFollowOneAnother() {
    var (buffer, list) = (ByteBuffer(), [UInt8]())
    for length in Array(0...70) + [255, 4096, 3, 0, 17] {
      let piece = bytes(length, from: length)
      buffer.append(copying: piece.span)
      buffer.append(UInt8(length % 251))
      list += piece + [UInt8(length % 251)]
    }
    #expect(buffer.bytes == list)
    #expect(buffer.count == list.count)
    #expect(buffer.takeBytes() == list)
    #expect(buffer.isEmpty && buffer.bytes.isEmpty)
    buffer.append(copying: "lagi")
    #expect(buffer.text == "lagi")
  }

  @Test(arguments: 0...40)
  func aPieceOfTheMiddleIsCopiedAlone(length: Int) {
    let list = bytes(60)
    for start in [0, 1, 7, 19] {
      var buffer = ByteBuffer()
      buffer.append(copying: list.span.extracting(start..<(start + length)))
      #expect(buffer.bytes == Array(list[start..<(start + length)]))
    }
  }

  @Test func textsAreCopiedInUTF8() {
    var buffer = ByteBuffer()
    let long = "Pelayanan terpadu \u{201C}Jarik Ma\u{2019}siti\u{201D}: e\u{0301} \u{1F1EE}\u{1F1E9}"
    let texts = ["", "KTP", "15 bytes of it.", "16 bytes of it..", long]
    for text in texts { buffer.append(copying: text) }
    for text in texts { buffer.append(copying: String(text.dropFirst().reversed())) }
    #expect(buffer.text == texts.joined() + texts.map { String($0.dropFirst().reversed()) }.joined())
  }

  @Test(arguments: 0...40)
  func aByteGoesBeforeThoseFromAnyPlaceOn(place: Int) {
    var (buffer, list) = (ByteBuffer(), bytes(40))
    buffer.append(copying: list.span)
    buffer.insert(255, at: place)
    list.insert(255, at: place)
    #expect(buffer.bytes == list)
  }

  @Test func theEndIsReplacedAndTakenAway() {
    var buffer = ByteBuffer(capacity: 8)
    buffer.append(copying: "nilai;88")
    buffer.replace(from: 6, by: Array("90,5".utf8))
    buffer.append(UInt8(ascii: "!"))
    buffer.removeLast()
    #expect(buffer.text == "nilai;90,5")
    var copy = buffer
    copy.append(ByteBuffer())
    copy.append(buffer)
    #expect(copy.text == "nilai;90,5nilai;90,5")
    copy.removeAll()
    copy.append(copying: "kosong")
    #expect(copy.text == "kosong" && buffer.text == "nilai;90,5")
  }

  @Test func digitsAreThoseOfTheNumber() {
    for number in [0, 7, 10, -1, 99, 1_234_567, 12_345_678, 123_456_789, 100_000_000, -9_876_543_210_123, .max, .min] {
      var buffer = ByteBuffer()
      buffer.append(copying: "x")
      buffer.append(digitsOf: number)
      buffer.append(copying: "y")
      #expect(buffer.text == "x\(number)y")
    }
  }
}
