#if Spreadsheet
/// An archive of stored parts, made by hand so that it can lie.
struct Archive {
  struct Part {
    var name: String
    var text: String
    var size: Int?
    var packed: Int?
    var checksum: UInt32?
    var offset: Int?

    init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  static let parts = [
    Part("_rels/.rels", relations("officeDocument", "xl/workbook.xml")),
    Part(
      "xl/workbook.xml",
      "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
    Part("xl/_rels/workbook.xml.rels", relations("worksheet", "/xl/worksheets/sheet1.xml")),
    Part(
      "xl/worksheets/sheet1.xml",
      "<x:worksheet xmlns:x=\"s\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>id</x:t></x:is></x:c></x:row>"
        + "<x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"),
  ]

  private static func relations(_ type: String, _ target: String) -> String {
    "<Relationships><Relationship Id=\"rId1\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/\(type)\" "
      + "Target=\"\(target)\"/></Relationships>"
  }

  var parts = Self.parts
  var flags = 0
  var hasDescriptors = false

  var bytes: [UInt8] {
    var (output, directory): ([UInt8], [UInt8]) = ([], [])
    func little(_ number: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
    for part in parts {
      let data = Array(part.text.utf8)
      let checksum = Int(part.checksum ?? Self.checksum(data))
      let sizes = little(checksum, 4) + little(part.packed ?? part.size ?? data.count, 4) + little(part.size ?? data.count, 4)
      let start = little(20, 2) + little(flags | (hasDescriptors ? 8 : 0), 2) + little(0, 2) + little(0, 4)
      let lengths = little(part.name.utf8.count, 2) + little(0, 2)
      directory += little(0x0201_4B50, 4) + little(20, 2) + start + sizes + lengths + little(0, 10)
      directory += little(part.offset ?? output.count, 4) + Array(part.name.utf8)
      output += little(0x0403_4B50, 4) + start + (hasDescriptors ? little(0, 12) : sizes) + lengths + Array(part.name.utf8) + data
      if hasDescriptors { output += little(0x0807_4B50, 4) + sizes }
    }
    let end =
      little(0, 4) + little(parts.count, 2) + little(parts.count, 2) + little(directory.count, 4) + little(output.count, 4)
    return output + directory + little(0x0605_4B50, 4) + end + little(0, 2)
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0 as UInt32) { value, byte in
      (0..<8).reduce(value ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
#endif
