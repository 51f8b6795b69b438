extension ColumnNames {
  static let assignments = [
    ColumnNames("innovation", "inovasi", "entry", "id", required: true), ColumnNames("judge", "juri", required: true),
    ColumnNames("stage", "tahap"),
    // What an assignment says of itself when it is written; read over when it is read back.
    ColumnNames("origin"), ColumnNames("expertise"), ColumnNames("expertise_cost"), ColumnNames("preference"),
    ColumnNames("preference_cost"), ColumnNames("load_cost"), ColumnNames("conflicts"),
  ]

  static let conflicts = [
    ColumnNames("judge", "juri", required: true), ColumnNames("kind", "jenis", required: true),
    ColumnNames("agency", "opd", "perangkat_daerah", "instansi"), ColumnNames("entry", "innovation", "inovasi"),
    ColumnNames("reason", "alasan"), ColumnNames("declared_by", "dinyatakan_oleh"),
  ]

  static let overrides = [
    ColumnNames("judge", "juri", required: true), ColumnNames("kind", "jenis"),
    ColumnNames("agency", "opd", "perangkat_daerah", "instansi"), ColumnNames("entry", "innovation", "inovasi"),
    ColumnNames("decided_by", "diputuskan_oleh", required: true), ColumnNames("reason", "alasan", required: true),
    ColumnNames("document", "dokumen", "nomor_dokumen", required: true),
  ]

  static let preferences = [
    ColumnNames("judge", "juri", required: true), ColumnNames("innovation", "inovasi", "entry", "id", required: true),
    ColumnNames("value", "minat", "preference", required: true),
  ]
}
