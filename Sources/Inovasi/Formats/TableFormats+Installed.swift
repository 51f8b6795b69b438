extension TableFormats {
  /// Every format that comes with the package as it was built: the text formats, and what a trait brings.
  public static var installed: TableFormats {
    #if Spreadsheet
    .withWorkbooks
    #else
    .standard
    #endif
  }
}
