/// What a service asks for: identifier, kind of product, whether it is one of the 24 population documents, forms, days within
/// which the event has to be reported, requirements.
///
/// Sources: the pages of registration offices named at ``ServiceTable``; form numbers after Permendagri 109/2019; reporting
/// within so many days after UU 23/2006 jo. UU 24/2013. What could not be read is left empty. Taken down in November 2026.
enum ServiceDetailTable {
  static let rows = TableText(
    #"""
    BIODATA_WNI | letter | 1 | F-1.01; F-1.04 |  | surat pengantar RT/RW (asli); fc dokumen/bukti peristiwa kependudukan & peristiwa penting; fc bukti pendidikan terakhir
    KK_BARU | card | 1 | F-1.01; F-1.02 |  | buku nikah/kutipan akta perkawinan atau akta perceraian; SK pindah (dalam NKRI); SK pindah luar negeri (dari LN); SK pengganti tanda identitas (rentan adminduk); petikan Keppres pewarganegaraan (eks WNA)
    KK_UBAH | card | 1 | F-1.02; F-1.06 |  | KK lama; fc surat keterangan/bukti perubahan peristiwa kependudukan/penting
    KK_GANTI_KEPALA | card | 1 | F-1.02 |  | fc KK lama; fc akta kematian
    KK_HILANG | card | 1 | F-1.02 |  | surat keterangan hilang dari kepolisian / KK rusak; KTP-el; kartu izin tinggal tetap (OA)
    KK_PISAH | card | 1 | F-1.02 |  | KK lama; berumur >=17 tahun atau sudah kawin; fc buku nikah/akta cerai bila karena itu
    KTP_BARU | card | 1 | F-1.02 |  | telah berusia 17 tahun, sudah kawin, atau pernah kawin; (fc) KK
    KTP_OA | card | 1 | F-1.02 |  | 17 th/kawin; fc KK; fc dokumen perjalanan; fc kartu izin tinggal tetap
    KTP_PINDAH | card | 1 | F-1.02 |  | surat keterangan pindah dari Disdukcapil asal; KK (dari LN: SK pindah dari Perwakilan RI/SKDLN)
    KTP_UBAH | card | 1 | F-1.02; F-1.06 |  | KK; KTP-el lama; bukti perubahan peristiwa
    KTP_HILANG | card | 1 | F-1.02 |  | surat kehilangan kepolisian / KTP-el rusak; KK
    KTP_LUAR_DOMISILI | card | 1 |  |  | tidak melakukan perubahan data penduduk; KK
    IKD | digital | 0 |  |  | smartphone + internet; sudah punya KTP-el fisik atau sudah rekam; email dan nomor ponsel; verifikasi NIK + wajah, QR petugas
    KIA_0_5 | card | 1 |  |  | fc kutipan akta kelahiran; KK ortu/wali; KTP-el kedua ortu/wali
    KIA_5_17 | card | 1 |  |  | fc kutipan akta kelahiran; KK ortu/wali; KTP-el kedua ortu/wali; pasfoto 2x3 (2 lembar)
    SK_PINDAH | letter | 1 | F-1.03 |  | F-1.03; fc KK
    SK_PINDAH_DATANG | letter | 1 |  |  | SKPWNI dari daerah asal
    SK_PINDAH_LN | letter | 1 |  |  |
    SK_DATANG_LN | letter | 1 |  |  |
    SKTT | letter | 1 |  |  | dokumen perjalanan
    SK_KELAHIRAN | letter | 1 |  |  |
    SK_LAHIR_MATI | letter | 1 |  | 30 | surat keterangan lahir mati RS/bidan/kades; pernyataan orang tua bila tidak ada
    SK_BATAL_KAWIN | letter | 1 |  |  | salinan putusan pengadilan BHT; kutipan akta perkawinan; KK
    SK_BATAL_CERAI | letter | 1 |  | 60 | salinan putusan pengadilan BHT; kutipan akta perceraian; KK; KTP-el
    SK_KEMATIAN | letter | 1 |  |  | dokter/RS/lurah
    SK_ANGKAT_ANAK | letter | 1 |  |  |
    SK_LEPAS_WNI | letter | 1 |  |  |
    SKPTI | letter | 1 |  |  | penduduk rentan adminduk (bencana, OT, komunitas terpencil)
    SKPS | letter | 1 |  |  |
    AKTA_LAHIR | certificate | 1 | F-2.01; F-2.03; F-2.04 | 60 | fc SK kelahiran; fc buku nikah/kutipan akta perkawinan/bukti lain yang sah; fc KK; berita acara kepolisian (anak tak diketahui asal-usul)
    AKTA_MATI | certificate | 1 | F-2.01 | 30 | fc surat kematian dari dokter/RS/kades-lurah; dokumen perjalanan (WNI bukan penduduk/OA); fc KK/KTP almarhum
    AKTA_KAWIN | certificate | 1 | F-2.01 |  | surat keterangan telah terjadinya perkawinan dari pemuka agama/penghayat; pas foto berwarna 4x6 suami-istri; KK; KTP-el; cerai mati: akta kematian pasangan; cerai hidup: akta perceraian; OA: dokumen perjalanan + izin negara/perwakilan
    AKTA_CERAI | certificate | 1 | F-2.01 |  | salinan putusan pengadilan BHT; kutipan akta perkawinan asli; KK; KTP-el
    AKTA_PENGAKUAN | certificate | 1 | F-2.01 | 30 | surat pernyataan pengakuan anak dari ayah biologis disetujui ibu kandung / penetapan pengadilan (ibu OA, atau lahir di luar kawin sah agama); surat perkawinan dari pemuka agama; kutipan akta kelahiran; KK; KTP-el; dokumen perjalanan ibu OA
    AKTA_PENGESAHAN | certificate | 1 | F-2.01 | 30 | kutipan akta kelahiran; kutipan akta perkawinan (tanggal perkawinan agama sebelum kelahiran); KK; KTP-el; bila tidak, penetapan pengadilan
    CP_ANGKAT_ANAK | annotation | 0 | F-2.01 | 30 | salinan penetapan pengadilan; kutipan akta kelahiran anak; KK orang tua angkat; KTP-el; atau dokumen perjalanan (ortu angkat OA)
    CP_UBAH_NAMA | annotation | 0 | F-2.01 | 30 | salinan penetapan PN; kutipan akta pencatatan sipil; KK; KTP-el; dokumen perjalanan (OA)
    CP_WN | annotation | 0 | F-2.01 |  | petikan Keppres/Kepmen; BA sumpah; kutipan akta; KK; KTP-el
    CP_PPL | annotation | 0 | F-2.01 |  | salinan penetapan pengadilan; kutipan akta; KK
    PEMBETULAN_AKTA | service | 0 | F-2.01 |  | dokumen autentik pendukung; kutipan akta yang salah; fc KK; SPTJM
    PEMBATALAN_AKTA | service | 0 | F-2.01 |  | salinan putusan pengadilan BHT; kutipan akta yang dibatalkan; fc KK; SPTJM
    KUTIPAN_KEDUA | service | 0 |  |  | fc KK pemohon; surat kehilangan kepolisian; fc kutipan (jika ada) / kutipan rusak
    LEGALISASI | service | 0 |  |  | dokumen asli + fotokopi
    DOMISILI | service | 0 |  |  |
    DATA | service | 0 |  |  | PKS / hak akses
    """#)
}
