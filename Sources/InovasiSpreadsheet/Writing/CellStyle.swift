#if Spreadsheet
/// How a cell looks; its number is its place among the formats of the styles part.
enum CellStyle: Int, CaseIterable {
  case plain, header, wrapped, integer, decimal, date, rupiah, text, title, label, inputWrapped, inputText, inputDate,
    inputNumber, note, value, money, cell

  /// The styles part: fonts, fills, borders, a format for each case, and two for conditions.
  static var part: String {
    let input = "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFF8E1\"/></patternFill></fill>"
    let formats = allCases.map { style in
      let (number, font, fill, border, alignment) = style.look
      return """
        <xf numFmtId="\(number)" fontId="\(font)" fillId="\(fill)" borderId="\(border)" xfId="0" applyNumberFormat="1" \
        applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">\(alignment)</xf>
        """
    }
    let thin = ["left", "right", "top", "bottom"].map { "<\($0) style=\"thin\"><color rgb=\"FFBDBDBD\"/></\($0)>" }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="4">\
      <numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="&quot;Rp&quot;\\ #,##0"/>\
      <numFmt numFmtId="166" formatCode="0.00##"/><numFmt numFmtId="167" formatCode="0.####"/></numFmts>\
      <fonts count="5"><font><sz val="11"/><name val="Calibri"/></font>\
      <font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font>\
      <font><b/><sz val="16"/><color rgb="FF1F4E79"/><name val="Calibri"/></font>\
      <font><b/><sz val="11"/><name val="Calibri"/></font>\
      <font><i/><sz val="10"/><color rgb="FF595959"/><name val="Calibri"/></font></fonts>\
      <fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
      <fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill>\(input)</fills>\
      <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>\(thin)<diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="\(allCases.count)">\(formats.joined())</cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
      <dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>\
      <dxf><font><color rgb="FF006100"/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs>\
      </styleSheet>
      """
  }

  /// Whether a long text is broken where the column ends.
  var isWrapped: Bool { [.header, .wrapped, .note, .value].contains(self) }

  private var look: (number: Int, font: Int, fill: Int, border: Int, alignment: String) {
    let wrap = "<alignment vertical=\"top\" wrapText=\"1\"/>"
    let top = "<alignment vertical=\"top\"/>"
    return switch self {
    // The first format is everybody's own; one that begins at the top has to be another.
    case .plain: (0, 0, 0, 0, "")
    case .cell: (0, 0, 0, 0, top)
    case .header: (0, 1, 2, 1, "<alignment vertical=\"center\" wrapText=\"1\"/>")
    case .wrapped: (0, 0, 0, 0, wrap)
    case .integer: (3, 0, 0, 0, top)
    case .decimal: (166, 0, 0, 0, top)
    case .date: (164, 0, 0, 0, top)
    case .rupiah: (165, 0, 0, 0, top)
    case .text: (49, 0, 0, 0, top)
    case .title: (0, 2, 0, 0, top)
    case .label: (0, 3, 0, 0, top)
    case .inputWrapped: (49, 0, 3, 1, wrap)
    case .inputText: (49, 0, 3, 1, top)
    case .inputDate: (164, 0, 3, 1, top)
    case .inputNumber: (167, 0, 3, 1, top)
    case .note: (0, 4, 0, 0, wrap)
    case .value: (0, 0, 0, 0, "<alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\"/>")
    case .money: (165, 0, 0, 0, "<alignment horizontal=\"left\" vertical=\"top\"/>")
    }
  }
}
#endif
