import InovasiModel

/// The closed list of population documents: identifier, kind, name, the services that issue or change it.
///
/// Source: UU 23/2006 jo. UU 24/2013 Pasal 59 as two public copies list it: 3 cards, 15 letters, 6 certificates. The letter of domicile
/// (surat domisili) and a certificate of adoption (akta adopsi) are not among them. Taken down in November 2026.
enum PopulationDocumentTable {
  static let rows = TableText(
    #"""
    KTP_EL | card | Kartu Tanda Penduduk Elektronik | KTP_BARU; KTP_OA; KTP_PINDAH; KTP_UBAH; KTP_HILANG; KTP_LUAR_DOMISILI; IKD
    KIA | card | Kartu Identitas Anak | KIA_0_5; KIA_5_17
    KK | card | Kartu Keluarga | KK_BARU; KK_UBAH; KK_GANTI_KEPALA; KK_HILANG; KK_PISAH
    BIODATA | letter | Biodata Penduduk | BIODATA_WNI
    SKP | letter | Surat Keterangan Pindah | SK_PINDAH
    SKPD | letter | Surat Keterangan Pindah Datang | SK_PINDAH_DATANG
    SKPLN | letter | Surat Keterangan Pindah ke Luar Negeri | SK_PINDAH_LN
    SKDLN | letter | Surat Keterangan Datang dari Luar Negeri | SK_DATANG_LN
    SKTT | letter | Surat Keterangan Tempat Tinggal | SKTT
    SK_LAHIR | letter | Surat Keterangan Kelahiran | SK_KELAHIRAN
    SK_LAHIR_MATI | letter | Surat Keterangan Lahir Mati | SK_LAHIR_MATI
    SK_BATAL_KAWIN | letter | Surat Keterangan Pembatalan Perkawinan | SK_BATAL_KAWIN
    SK_BATAL_CERAI | letter | Surat Keterangan Pembatalan Perceraian | SK_BATAL_CERAI
    SK_MATI | letter | Surat Keterangan Kematian | SK_KEMATIAN
    SK_ANGKAT_ANAK | letter | Surat Keterangan Pengangkatan Anak | SK_ANGKAT_ANAK
    SK_LEPAS_WNI | letter | Surat Keterangan Pelepasan Kewarganegaraan Indonesia | SK_LEPAS_WNI
    SKPTI | letter | Surat Keterangan Pengganti Tanda Identitas | SKPTI
    SKPS | letter | Surat Keterangan Pencatatan Sipil | SKPS
    AKTA_LAHIR | certificate | Akta Kelahiran | AKTA_LAHIR
    AKTA_MATI | certificate | Akta Kematian | AKTA_MATI
    AKTA_KAWIN | certificate | Akta Perkawinan | AKTA_KAWIN
    AKTA_CERAI | certificate | Akta Perceraian | AKTA_CERAI
    AKTA_PENGAKUAN | certificate | Akta Pengakuan Anak | AKTA_PENGAKUAN
    AKTA_PENGESAHAN | certificate | Akta Pengesahan Anak | AKTA_PENGESAHAN
    """#)

  /// The rows as documents, in the order of the law.
  static let documents: [PopulationDocument] =
    rows.rows(fields: 4).compactMap { row in
      guard let id = PopulationDocument.ID(row[0]), let group = PopulationDocument.Group(rawValue: row[1]) else { return nil }
      return PopulationDocument(
        id: id, name: row[2], group: group, services: row[3].listItems.compactMap { Service.ID($0) },
        source: .regulation("UU 23/2006 jo. UU 24/2013", article: "Pasal 59"))
    }
}
