import InovasiModel

/// The agencies (perangkat daerah) of Kota Malang from 2020 to 2022: identifier, name, affairs, source, other names.
///
/// Sources: Perda Kota Malang 7/2016 as amended by Perda 5/2019, in force from early 2020, for the six mergers (`perda`); a
/// list of units in use at the city in July 2022 (`daftar`); PP 18/2016 for the secretariat of the council, which both leave
/// out (`pp`). The affairs follow from the names and are indicative: the regulations on tasks and functions could not be read.
/// That there are 28 is our count; no official total was found. Taken down in November 2026.
///
/// The planning agency was renamed Badan Perencanaan Pembangunan Daerah between 2021 and July 2022; its later name stands
/// among the other names, because the day is not known.
enum MalangAgencyTable {
  static let rows = TableText(
    #"""
    SETDA | Sekretariat Daerah | 4.01 | daftar
    SETWAN | Sekretariat DPRD | 4.02 | pp
    INSPEKTORAT | Inspektorat Daerah | 6.01 | daftar
    DISDIKBUD | Dinas Pendidikan dan Kebudayaan | 1.01;2.22 | perda | Dinas Pendidikan
    DINKES | Dinas Kesehatan | 1.02 | daftar
    DPUPRPKP | Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman | 1.03;1.04 | perda | DPUPR-PERKIM; DPUPR; Disperkim
    DINSOS-P3AP2KB | Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana | 1.06;2.08;2.14 | perda
    DISNAKER-PMPTSP | Dinas Tenaga Kerja, Penanaman Modal dan Pelayanan Terpadu Satu Pintu | 2.07;2.18 | perda
    DISPANGTAN | Dinas Ketahanan Pangan dan Pertanian | 2.09;3.27 | perda
    DLH | Dinas Lingkungan Hidup | 2.11 | daftar
    DISPENDUKCAPIL | Dinas Kependudukan dan Pencatatan Sipil | 2.12 | daftar | Disdukcapil; Dukcapil; Dispenduk; Dispendukcapil
    DISHUB | Dinas Perhubungan | 2.15 | daftar
    DISKOMINFO | Dinas Komunikasi dan Informatika | 2.16;2.20;2.21 | daftar
    DISKOPINDAG | Dinas Koperasi, Perindustrian dan Perdagangan | 2.17;3.30;3.31 | perda | DISKOPERINDAG; Dinas Perdagangan
    DISPORAPAR | Dinas Kepemudaan, Olahraga dan Pariwisata | 2.19;3.26 | perda | Dispora
    DISPUSSIPDA | Dinas Perpustakaan Umum dan Arsip Daerah | 2.23;2.24 | daftar | Dinas Perpustakaan dan Arsip Daerah
    SATPOL-PP | Satuan Polisi Pamong Praja | 1.05 | daftar | Satpol PP; SATPOL PP
    BARENLITBANG | Badan Perencanaan, Penelitian dan Pengembangan | 5.01;5.05 | daftar | Badan Perencanaan Pembangunan Daerah; Bappeda
    BAPENDA | Badan Pendapatan Daerah | 5.02 | daftar
    BKAD | Badan Keuangan dan Aset Daerah | 5.02 | daftar
    BKPSDM | Badan Kepegawaian dan Pengembangan Sumber Daya Manusia | 5.03;5.04 | daftar
    BAKESBANGPOL | Badan Kesatuan Bangsa dan Politik | 8.01 | daftar
    BPBD | Badan Penanggulangan Bencana Daerah | 1.05 | daftar
    KEC-BLIMBING | Kecamatan Blimbing | 7.01 | daftar | Kec. Blimbing
    KEC-KLOJEN | Kecamatan Klojen | 7.01 | daftar | Kec. Klojen
    KEC-KEDUNGKANDANG | Kecamatan Kedungkandang | 7.01 | daftar | Kec. Kedungkandang
    KEC-SUKUN | Kecamatan Sukun | 7.01 | daftar | Kec. Sukun
    KEC-LOWOKWARU | Kecamatan Lowokwaru | 7.01 | daftar | Kec. Lowokwaru
    """#)
}
