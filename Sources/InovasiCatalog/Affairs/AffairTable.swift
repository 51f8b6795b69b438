import InovasiModel

/// The bidang urusan pemerintahan and the units that serve them: code, kind, name, other spellings.
///
/// Sources: the annex of Permendagri 90/2019 as three public copies agree on it (groups 1 to 3 read in all of them, groups 4 to
/// 8 in one); UU 23/2014 for the spelling of the names. The code of population administration, 2.12, runs on from the group
/// before: a 2.01 or a 3.01 does not exist. Later decrees revise the list below this level (Kepmendagri 050-3708/2020,
/// 050-5889/2021, 900.1.15.5-1317/2023). Group 9 is left out: its sub-codes could not be read. Taken down in November 2026.
///
/// The last six are the central government's own (urusan absolut, UU 23/2014 Pasal 10); they have no code in the list, and
/// the letters here are ours, so that an entry about them can be told apart from one about nothing.
enum AffairTable {
  static let rows = TableText(
    #"""
    1.01 | basicService | Pendidikan
    1.02 | basicService | Kesehatan
    1.03 | basicService | Pekerjaan Umum dan Penataan Ruang
    1.04 | basicService | Perumahan Rakyat dan Kawasan Permukiman | Perumahan dan Kawasan Permukiman
    1.05 | basicService | Ketenteraman dan Ketertiban Umum serta Pelindungan Masyarakat | Ketenteraman dan Ketertiban Umum serta Perlindungan Masyarakat; Trantibumlinmas
    1.06 | basicService | Sosial
    2.07 | obligatory | Tenaga Kerja
    2.08 | obligatory | Pemberdayaan Perempuan dan Pelindungan Anak | Pemberdayaan Perempuan dan Perlindungan Anak
    2.09 | obligatory | Pangan
    2.10 | obligatory | Pertanahan
    2.11 | obligatory | Lingkungan Hidup
    2.12 | obligatory | Administrasi Kependudukan dan Pencatatan Sipil | Adminduk; Administrasi Kependudukan; Kependudukan dan Pencatatan Sipil
    2.13 | obligatory | Pemberdayaan Masyarakat dan Desa
    2.14 | obligatory | Pengendalian Penduduk dan Keluarga Berencana
    2.15 | obligatory | Perhubungan
    2.16 | obligatory | Komunikasi dan Informatika | Kominfo
    2.17 | obligatory | Koperasi, Usaha Kecil, dan Menengah | Koperasi, Usaha Kecil dan Menengah; Koperasi dan UKM
    2.18 | obligatory | Penanaman Modal
    2.19 | obligatory | Kepemudaan dan Olahraga
    2.20 | obligatory | Statistik
    2.21 | obligatory | Persandian
    2.22 | obligatory | Kebudayaan
    2.23 | obligatory | Perpustakaan
    2.24 | obligatory | Kearsipan
    3.25 | optional | Kelautan dan Perikanan
    3.26 | optional | Pariwisata
    3.27 | optional | Pertanian
    3.28 | optional | Kehutanan
    3.29 | optional | Energi dan Sumber Daya Mineral
    3.30 | optional | Perdagangan
    3.31 | optional | Perindustrian
    3.32 | optional | Transmigrasi
    4.01 | supporting | Sekretariat Daerah
    4.02 | supporting | Sekretariat DPRD
    5.01 | supporting | Perencanaan
    5.02 | supporting | Keuangan
    5.03 | supporting | Kepegawaian
    5.04 | supporting | Pendidikan dan Pelatihan
    5.05 | supporting | Penelitian dan Pengembangan
    5.06 | supporting | Pengelolaan Perbatasan
    5.07 | supporting | Pengelolaan Penghubung
    6.01 | supporting | Inspektorat Daerah
    7.01 | territorial | Kecamatan
    8.01 | general | Kesatuan Bangsa dan Politik
    PUSAT-LN | central | Politik Luar Negeri
    PUSAT-HAN | central | Pertahanan
    PUSAT-KAM | central | Keamanan
    PUSAT-YUS | central | Yustisi | Keimigrasian; Imigrasi
    PUSAT-FIS | central | Moneter dan Fiskal Nasional
    PUSAT-AG | central | Agama
    """#)
}
