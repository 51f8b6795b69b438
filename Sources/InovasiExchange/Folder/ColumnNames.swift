import InovasiModel

/// The names that a column may have, in English and in Indonesian; letter case, spaces, hyphens and underscores do not matter.
struct ColumnNames {
  let field: String
  let names: [String]
  let isRequired: Bool

  init(_ field: String, _ names: String..., required: Bool = false) {
    self.field = field
    self.names = [field] + names
    isRequired = required
  }

  static let agencies = [
    ColumnNames("agency", "id", "opd", "kode", "perangkat_daerah", required: true),
    ColumnNames("name", "nama", required: true), ColumnNames("scope", "remit", "cakupan", "lingkup", "urusan", required: true),
    ColumnNames("parent", "induk"), ColumnNames("class", "kelas"), ColumnNames("region", "wilayah", "daerah"),
    ColumnNames("aliases", "alias"), ColumnNames("successor", "pengganti"),
    ColumnNames("valid_from", "berlaku_dari"), ColumnNames("valid_until", "berlaku_sampai"),
    ColumnNames("source", "sumber"),
  ]

  static let entries = [
    ColumnNames("id", "nomor", "kode", "innovation", "inovasi", required: true),
    ColumnNames("title", "judul", "nama_inovasi", required: true),
    ColumnNames("agency", "opd", "perangkat_daerah", "instansi", required: true),
    ColumnNames("affair", "affairs", "urusan"), ColumnNames("services", "service", "layanan"),
    ColumnNames("started", "mulai", "penerapan", "tanggal_penerapan"),
    ColumnNames("trial_started", "uji_coba", "tanggal_uji_coba"), ColumnNames("group", "kelompok"),
    ColumnNames("categories", "category", "kategori"), ColumnNames("goals", "sdg", "sdgs", "tpb"),
    ColumnNames("documents", "dokumen"), ColumnNames("statements", "pernyataan"), ColumnNames("team", "tim", "inovator"),
    ColumnNames("replicates", "replikasi_dari"), ColumnNames("filing", "status", "status_pengajuan"),
    ColumnNames("calibration", "kalibrasi"), ColumnNames("panel", "tim_juri"),
  ]

  static let scores = [
    ColumnNames("innovation", "inovasi", "entry", "id", required: true), ColumnNames("judge", "juri", required: true),
    ColumnNames("criterion", "kriteria", "aspek", required: true),
    ColumnNames("score", "nilai", "skor", "points", required: true),
    ColumnNames("stage", "tahap"),
  ]

  static let judges = [
    ColumnNames("judge", "juri", "id", required: true), ColumnNames("name", "nama"),
    ColumnNames("agency", "opd", "instansi"), ColumnNames("stages", "stage", "tahap"),
    ColumnNames("pact", "pakta", "pakta_integritas"), ColumnNames("expertise", "keahlian", "urusan"),
    ColumnNames("capacity", "kapasitas"), ColumnNames("minimum", "minimal"), ColumnNames("panels", "panel", "tim_juri"),
  ]

  static let absences = [
    ColumnNames("innovation", "inovasi", "entry", "id", required: true), ColumnNames("judge", "juri", required: true),
    ColumnNames("stage", "tahap"), ColumnNames("kind", "jenis", required: true), ColumnNames("reason", "alasan"),
  ]

  static let history = [
    ColumnNames("title", "judul", required: true), ColumnNames("region", "wilayah", "daerah"),
    ColumnNames("agency", "opd", "unit", "instansi"), ColumnNames("competition", "kompetisi", required: true),
    ColumnNames("year", "tahun", required: true), ColumnNames("award", "penghargaan"),
    ColumnNames("entry", "inovasi", "innovation"), ColumnNames("source", "sumber"),
  ]

  static let regions = [
    ColumnNames("region", "wilayah", "daerah", "kode", required: true), ColumnNames("name", "nama"),
    ColumnNames("year", "tahun", required: true), ColumnNames("count", "jumlah"),
    ColumnNames("measure", "ukuran"), ColumnNames("source", "sumber"), ColumnNames("score", "skor", "indeks"),
    ColumnNames("predicate", "predikat"), ColumnNames("status"),
  ]

  static let indicators = [
    ColumnNames("subject", "subjek", "inovasi", "innovation", required: true),
    ColumnNames("indicator", "indikator", required: true), ColumnNames("claimed", "klaim", "level", "tingkat"),
    ColumnNames("evidenced", "terbukti"), ColumnNames("verified", "terverifikasi", "verifikasi"),
    ColumnNames("value", "nilai"), ColumnNames("evidence", "bukti"), ColumnNames("basis", "dasar", "cabang", "pilihan"),
  ]

  static let variables = [
    ColumnNames("agency", "opd", "perangkat_daerah", "id", required: true), ColumnNames("variable", "variabel", required: true),
    ColumnNames("value", "nilai", required: true), ColumnNames("source", "sumber"),
  ]

  /// The tables of a folder.
  static let tables = [
    "agencies", "innovations", "scores", "judges", "assignments", "absences", "conflicts", "overrides", "preferences", "history",
    "regions", "variables", "indicators",
  ]

  /// Columns for people that are read over without a word.
  static let remarks: Set<String> = Set(
    (["source", "sumber", "assumption", "asumsi", "note", "notes", "catatan", "keterangan", "reject_text"] + RejectedRows.columns)
      .map(\.folded))
}
