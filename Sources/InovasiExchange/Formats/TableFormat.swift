/// A format of tables: which files are in it, and how they are read and written.
///
/// A format from outside is one value; added to ``TableFormats``, it takes part wherever tables are read: in a competition's folder and
/// in the conversion of any table.
///
/// ```swift
/// let bullets = TableFormat(name: "bullets", endings: ["txt"]) { input throws(ExchangeError) in
///   try BulletSource(path: input.path, name: input.name)
/// } create: { output throws(ExchangeError) in
///   try BulletSink(path: output.path)
/// }
/// let formats = TableFormats.standard.adding(bullets)
/// ```
public struct TableFormat: Sendable {
  /// What is to be read, and how.
  public struct Input: Sendable {
    /// Where the file lies.
    public var path: String
    /// The name that findings show.
    public var name: String
    /// How much may be read.
    public var limits: ReadingLimits
    /// How a delimited file is written; found in the file unless given.
    public var dialect: CSVDialect?
    /// Whether the first record holds the names of the columns.
    public var hasHeader: Bool
    /// Which sheet of a workbook; the first unless given.
    public var sheet: String?

    /// A file to read.
    public init(
      path: String, name: String? = nil, limits: ReadingLimits = ReadingLimits(), dialect: CSVDialect? = nil,
      hasHeader: Bool = true, sheet: String? = nil
    ) {
      self.path = path
      self.name = name ?? path
      self.limits = limits
      self.dialect = dialect
      self.hasHeader = hasHeader
      self.sheet = sheet
    }
  }

  /// What is to be written, and how.
  public struct Output: Sendable {
    /// Where the file goes.
    public var path: String
    /// The name that findings show.
    public var name: String
    /// How a delimited file is to be written; what the format has unless given.
    public var dialect: CSVDialect?
    /// Whether the first record holds the names of the columns.
    public var hasHeader: Bool
    /// What the sheet of a workbook is to be called.
    public var sheet: String?
    /// Whether a format that allows several forms writes its one: JSON with sorted keys and stable numbers.
    public var isCanonical: Bool

    /// A file to write.
    public init(
      path: String, name: String? = nil, dialect: CSVDialect? = nil, hasHeader: Bool = true, sheet: String? = nil,
      isCanonical: Bool = false
    ) {
      self.path = path
      self.name = name ?? path
      self.dialect = dialect
      self.hasHeader = hasHeader
      self.sheet = sheet
      self.isCanonical = isCanonical
    }
  }

  /// The name: `csv`.
  public let name: String

  /// The endings of its files, without a point and in lower case; the first is the one that is written.
  public let endings: [String]

  /// Opens a file.
  public let open: @Sendable (Input) throws(ExchangeError) -> any RecordSource

  /// Makes a file; `nil` for a format that is only read.
  public let create: (@Sendable (Output) throws(ExchangeError) -> any RecordSink)?

  /// The names of the tables in a file, for a format whose files hold several, as a workbook holds sheets; `nil` for any other.
  ///
  /// The table that is read unless another is asked for stands first. A file of such a format that is called `competition` (`kompetisi`) may hold the tables of a whole folder.
  public let tables: (@Sendable (Input) throws(ExchangeError) -> [String])?

  /// A format.
  public init(
    name: String, endings: [String], tables: (@Sendable (Input) throws(ExchangeError) -> [String])? = nil,
    open: @escaping @Sendable (Input) throws(ExchangeError) -> any RecordSource,
    create: (@Sendable (Output) throws(ExchangeError) -> any RecordSink)? = nil
  ) {
    self.name = name
    self.endings = endings
    self.tables = tables
    self.open = open
    self.create = create
  }
}
