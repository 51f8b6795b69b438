import InovasiModel

/// The seventeen goals of sustainable development (Tujuan Pembangunan Berkelanjutan): number, name, other names.
///
/// Source: a published list of the goals under Perpres 59/2017, with variants seen in teaching material. Taken down in
/// November 2026.
enum GoalTable {
  static let rows = TableText(
    #"""
    1 | Tanpa Kemiskinan
    2 | Tanpa Kelaparan
    3 | Kehidupan Sehat dan Sejahtera | Kesehatan yang Baik dan Kesejahteraan
    4 | Pendidikan Berkualitas
    5 | Kesetaraan Gender
    6 | Air Bersih dan Sanitasi Layak | Air Bersih dan Sanitasi
    7 | Energi Bersih dan Terjangkau
    8 | Pekerjaan Layak dan Pertumbuhan Ekonomi | Pertumbuhan Ekonomi dan Pekerjaan yang Layak
    9 | Industri, Inovasi, dan Infrastruktur
    10 | Berkurangnya Kesenjangan | Mengurangi Kesenjangan
    11 | Kota dan Permukiman yang Berkelanjutan | Kota dan Pemukiman yang Berkelanjutan; Keberlanjutan Kota dan Komunitas
    12 | Konsumsi dan Produksi yang Bertanggung Jawab
    13 | Penanganan Perubahan Iklim | Aksi Terhadap Iklim
    14 | Ekosistem Lautan | Kehidupan Bawah Laut
    15 | Ekosistem Daratan | Kehidupan di Darat
    16 | Perdamaian, Keadilan, dan Kelembagaan yang Tangguh
    17 | Kemitraan untuk Mencapai Tujuan
    """#)
}
