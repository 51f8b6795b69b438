public import InovasiModel

extension FindingKind {
  /// Everything that decision matrices can have to say.
  public static let matrixKinds: [FindingKind] =
    [
      .matrixNoCriteria, .matrixTooFew, .matrixDuplicateName, .matrixShape, .matrixWeightCount, .matrixNotFinite,
      .matrixWeight, .matrixWeightSum, .matrixBounds, .matrixNoDifference, .matrixNotANumber, .matrixUnknownStage,
    ] + matrixColumnKinds

  /// There is nothing to compare alternatives by.
  public static let matrixNoCriteria = FindingKind(
    code: "MATRIX_NO_CRITERIA", severity: .error,
    message: LocalizedText(id: "Matriks keputusan tidak punya kriteria.", en: "The decision matrix has no criteria."),
    advice: LocalizedText(id: "Tambahkan satu kolom untuk setiap kriteria.", en: "Add a column for each criterion."))

  /// There is nothing to rank.
  public static let matrixTooFew = FindingKind(
    code: "MATRIX_TOO_FEW", severity: .error,
    message: LocalizedText(
      id: "Hanya {count} alternatif yang nilainya lengkap; sekurang-kurangnya dua.",
      en: "Only {count} {count|alternative has|alternatives have} every value; it takes at least two."),
    advice: LocalizedText(
      id: "Lengkapi nilainya; yang kosong tidak dianggap nol.", en: "Fill in the values; a blank is not taken as zero."))

  /// A name stands twice.
  public static let matrixDuplicateName = FindingKind(
    code: "MATRIX_DUPLICATE_NAME", severity: .error,
    message: LocalizedText(
      id: "Nama \"{name}\" dipakai dua kali dalam matriks keputusan.",
      en: "The name \"{name}\" stands twice in the decision matrix."),
    advice: LocalizedText(
      id: "Beri setiap alternatif dan setiap kriteria nama sendiri.",
      en: "Give each alternative and each criterion a name of its own."))

  /// A row is too short or too long.
  public static let matrixShape = FindingKind(
    code: "MATRIX_SHAPE", severity: .error,
    message: LocalizedText(
      id: "Matriks keputusan \"{name}\" berisi {found} nilai, seharusnya {expected}.",
      en: "The decision matrix has {found} {found|value|values} for \"{name}\", not {expected}."),
    advice: LocalizedText(
      id: "Isi satu nilai untuk setiap kriteria.", en: "Give one value for each criterion."))

  /// There are more or fewer weights than criteria.
  public static let matrixWeightCount = FindingKind(
    code: "MATRIX_WEIGHT_COUNT", severity: .error,
    message: LocalizedText(
      id: "Ada {found} bobot untuk {expected} kriteria.",
      en: "There {found|is|are} {found} {found|weight|weights} for {expected} {expected|criterion|criteria}."),
    advice: LocalizedText(id: "Beri satu bobot untuk setiap kriteria.", en: "Give one weight for each criterion."))

  /// A value is no number.
  public static let matrixNotFinite = FindingKind(
    code: "MATRIX_NOT_FINITE", severity: .error,
    message: LocalizedText(
      id: "Nilai {alternative} pada {criterion} bukan bilangan berhingga.",
      en: "The value of {alternative} on {criterion} is not a finite number."),
    advice: LocalizedText(id: "Perbaiki nilainya, atau kosongkan.", en: "Mend the value, or leave it blank."))

  /// A weight is no share.
  public static let matrixWeight = FindingKind(
    code: "MATRIX_WEIGHT", severity: .error,
    message: LocalizedText(
      id: "Bobot {criterion} bukan bilangan dari nol ke atas.", en: "The weight of {criterion} is not a number from zero upwards."
    ),
    advice: LocalizedText(id: "Tulis bobot seperti 0.25 atau 25%.", en: "Write a weight like 0.25 or 25%."))

  /// The weights are not those of a whole.
  public static let matrixWeightSum = FindingKind(
    code: "MATRIX_WEIGHT_SUM", severity: .error,
    message: LocalizedText(
      id: "Jumlah bobot {sum}, seharusnya satu.", en: "The weights add up to {sum}, not to one."),
    advice: LocalizedText(
      id: "Perbaiki bobotnya, atau minta dinormalkan secara tegas (--normalize-weights).",
      en: "Mend the weights, or ask for them to be normalised (--normalize-weights)."))

  /// Bounds hold nothing.
  public static let matrixBounds = FindingKind(
    code: "MATRIX_BOUNDS", severity: .error,
    message: LocalizedText(
      id: "Batas {criterion} bukan dua bilangan berhingga yang menaik.",
      en: "The bounds of {criterion} are not two finite numbers, the lower first."),
    advice: LocalizedText(id: "Tulis batas seperti 0:100.", en: "Write bounds like 0:100."))

  /// A method has nothing to go by.
  public static let matrixNoDifference = FindingKind(
    code: "MATRIX_NO_DIFFERENCE", severity: .error,
    message: LocalizedText(
      id: "Semua alternatif sama pada setiap kriteria yang berbobot, sehingga {method} tidak dapat membedakan.",
      en: "All alternatives are equal on every criterion that has a weight, so that {method} cannot tell them apart."),
    advice: LocalizedText(id: "Semuanya berbagi peringkat pertama.", en: "They share the first place."))

  /// A method went out of range.
  public static let matrixNotANumber = FindingKind(
    code: "MATRIX_NOT_A_NUMBER", severity: .error,
    message: LocalizedText(
      id: "Nilai matriks terlalu besar atau terlalu kecil untuk {method}.",
      en: "The values of the matrix are too large or too small for {method}."),
    advice: LocalizedText(
      id: "Pakai satuan lain, misalnya juta rupiah, bukan rupiah.", en: "Use another unit, such as millions of rupiah."))

  /// A stage that is not there.
  public static let matrixUnknownStage = FindingKind(
    code: "MATRIX_UNKNOWN_STAGE", severity: .error,
    message: LocalizedText(id: "Rulebook tidak punya tahap {stage}.", en: "The rulebook has no stage {stage}."),
    advice: LocalizedText(id: "Periksa nama tahapnya.", en: "Check the name of the stage."))
}
