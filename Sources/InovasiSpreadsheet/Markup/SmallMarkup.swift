#if Spreadsheet
import CLibXML2
import InovasiExchange
import InovasiModel

/// The small parts of a workbook, read by libxml2: no network, no entity of the document's own, no document type.
enum SmallMarkup {
  struct Element {
    /// The name without its prefix: transitional and strict workbooks differ in namespaces alone.
    let name: String
    let attributes: [String: String]
    let depth: Int

    subscript(_ name: String) -> String? { attributes[name] }

    /// An attribute that is yes or no.
    func flag(_ name: String) -> Bool { ["1", "true"].contains(attributes[name] ?? "") }
  }

  /// Hands over each element as it begins, in the order of the document.
  static func elements(of part: ZipEntry, in archive: ZipArchive, _ visit: (Element) -> Void) throws(ExchangeError) {
    let bytes = try archive.contents(of: part)
    let isSound = bytes.withUnsafeBytes { buffer in
      let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      guard let size = Int32(exactly: buffer.count), let reader = xmlReaderForMemory(start, size, nil, nil, options) else {
        return false
      }
      defer { xmlFreeTextReader(reader) }
      return walk(reader, archive.limits, visit)
    }
    guard isSound else { throw ExchangeError(.workbookMarkup, archive.name, ["part": part.name]) }
  }

  private static func walk(_ reader: xmlTextReaderPtr, _ limits: SpreadsheetLimits, _ visit: (Element) -> Void) -> Bool {
    var state = xmlTextReaderRead(reader)
    while state == 1 {
      let depth = Int(xmlTextReaderDepth(reader))
      let kind = xmlTextReaderNodeType(reader)
      guard depth <= limits.maximumNesting, kind != Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue),
        kind != Int32(XML_READER_TYPE_ENTITY_REFERENCE.rawValue)
      else { return false }
      if kind == Int32(XML_READER_TYPE_ELEMENT.rawValue), let name = text(xmlTextReaderConstLocalName(reader)) {
        var attributes: [String: String] = [:]
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
          if let key = text(xmlTextReaderConstLocalName(reader)) { attributes[key] = text(xmlTextReaderConstValue(reader)) ?? "" }
        }
        visit(Element(name: name, attributes: attributes, depth: depth))
      }
      state = xmlTextReaderRead(reader)
    }
    return state == 0
  }

  private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String? { pointer.map { String(cString: $0) } }
}
#endif
