public import InovasiModel

extension FindingKind {
  /// What methods can have to say about a column that they cannot use.
  static let matrixColumnKinds: [FindingKind] = [
    .columnNotPositive, .columnNegative, .columnZero, .columnConstant, .columnAverage, .columnCost, .columnWithoutBounds,
    .columnOutsideBounds,
  ]

  /// A method divides by values, or takes their logarithm.
  public static let columnNotPositive = column(
    code: "MATRIX_COLUMN_NOT_POSITIVE", id: "nilai yang tidak di atas nol", en: "a value that is not above zero")

  /// A method takes shares of a sum.
  public static let columnNegative = column(
    code: "MATRIX_COLUMN_NEGATIVE", id: "nilai di bawah nol", en: "a value below zero")

  /// A method divides by the column.
  public static let columnZero = column(code: "MATRIX_COLUMN_ZERO", id: "nol saja", en: "nothing but zeros")

  /// A method divides by the column's range.
  public static let columnConstant = column(
    code: "MATRIX_COLUMN_CONSTANT", id: "satu nilai yang sama untuk semua alternatif", en: "one value for all alternatives")

  /// A method divides by the column's average.
  public static let columnAverage = column(
    code: "MATRIX_COLUMN_AVERAGE", id: "rata-rata yang tidak di atas nol", en: "an average that is not above zero")

  /// A method only adds.
  public static let columnCost = column(
    code: "MATRIX_COLUMN_COST", id: "biaya, yang tidak dapat dijumlahkan dengan keuntungan",
    en: "a cost, which cannot be added to benefits")

  /// A method measures by bounds.
  public static let columnWithoutBounds = FindingKind(
    code: "MATRIX_COLUMN_NO_BOUNDS", severity: .error,
    message: LocalizedText(
      id: "{method} memerlukan batas untuk kolom {criterion}.", en: "{method} needs bounds for the column {criterion}."),
    advice: LocalizedText(
      id: "Beri nilai terkecil dan terbesar yang mungkin, misalnya 0:100.",
      en: "Give the least and the greatest value that could be, such as 0:100."))

  /// A value lies outside the bounds.
  public static let columnOutsideBounds = column(
    code: "MATRIX_COLUMN_OUTSIDE", id: "nilai di luar batasnya", en: "a value outside its bounds")

  private static func column(code: String, id: String, en: String) -> FindingKind {
    FindingKind(
      code: code, severity: .error,
      message: LocalizedText(
        id: "{method} tidak dapat memakai kolom {criterion}: isinya \(id).",
        en: "{method} cannot use the column {criterion}: it holds \(en)."),
      advice: LocalizedText(
        id: "Keluarkan kriteria itu, perbaiki nilainya, atau pakai metode lain.",
        en: "Leave that criterion out, mend its values, or use another method."))
  }
}

extension DecisionError.Requirement {
  /// What is said when a column does not meet it.
  var kind: FindingKind {
    switch self {
    case .positive: .columnNotPositive
    case .notNegative: .columnNegative
    case .notAllZero: .columnZero
    case .notConstant: .columnConstant
    case .positiveAverage: .columnAverage
    case .benefit: .columnCost
    case .bounds: .columnWithoutBounds
    case .withinBounds: .columnOutsideBounds
    }
  }
}
