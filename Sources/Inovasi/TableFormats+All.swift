extension TableFormats {
  /// Every format that this build of the package has: the standard ones, and workbooks under the trait `Spreadsheet`.
  public static var all: TableFormats {
    #if Spreadsheet
    .withWorkbooks
    #else
    .standard
    #endif
  }
}
