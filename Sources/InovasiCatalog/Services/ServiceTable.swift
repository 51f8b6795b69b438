import InovasiModel

/// The services of population administration and civil registration (adminduk): identifier, affair, name, abbreviation,
/// regulation, article, other names.
///
/// The closed list of 24 documents (3 cards, 15 letters, 6 deeds) and the services around it, from published pages of the
/// registration offices of Kota Malang, Bengkalis, Bantul, Kubu Raya, Purworejo and Gunungkidul, with the articles of Perpres
/// 96/2018 and UU 23/2006 where a page that quotes them could be read; where only the regulation is certain, the article is left
/// out. Taken down in November 2026.
///
/// A name that stands at several services is ambiguous and answered with all of them. The letter of domicile (surat
/// domisili) is no civil-registration document: a village or kelurahan issues it, so its affair is 7.01.
enum ServiceTable {
  static let rows = TableText(
    #"""
    BIODATA_WNI | 2.12 | Biodata Penduduk WNI |  | Perpres 96/2018 | Pasal 4 | biodata; formulir biodata; F1.01
    KK_BARU | 2.12 | Kartu Keluarga (penerbitan baru) | KK | Perpres 96/2018 |  | kk; KK baru; C1; kartu keluarga; pecah KK
    KK_UBAH | 2.12 | KK karena perubahan data | KK | Perpres 96/2018 | Pasal 12 | update KK; perubahan KK; tambah anggota keluarga; mutasi KK
    KK_GANTI_KEPALA | 2.12 | KK karena pergantian kepala keluarga | KK | Permendagri 108/2019 | Pasal 10 ayat (3) | ganti kepala KK
    KK_HILANG | 2.12 | KK karena hilang atau rusak | KK | Perpres 96/2018 |  | KK hilang
    KK_PISAH | 2.12 | KK karena pisah KK dalam satu alamat | KK | Permendagri 108/2019 |  | pisah KK; pecah KK
    KTP_BARU | 2.12 | KTP-el baru WNI | KTP-el | Perpres 96/2018 | Pasal 14 | KTP; e-KTP; eKTP; KTP el; KTP-El; KTP elektronik; KTP-Elektronik; kartu tanda penduduk; suket
    KTP_OA | 2.12 | KTP-el Orang Asing (ITAP) | KTP-el OA | Perpres 96/2018 | Pasal 16 | KTP WNA
    KTP_PINDAH | 2.12 | KTP-el karena pindah datang | KTP-el | Perpres 96/2018 | Pasal 14 huruf b | KTP pindahan
    KTP_UBAH | 2.12 | KTP-el karena perubahan data | KTP-el | Perpres 96/2018 | Pasal 14 huruf c | ganti data KTP
    KTP_HILANG | 2.12 | KTP-el karena hilang atau rusak | KTP-el | Perpres 96/2018 | Pasal 14 huruf e | KTP hilang; KTP rusak; cetak ulang KTP
    KTP_LUAR_DOMISILI | 2.12 | Perekaman/penerbitan KTP-el di luar domisili | KTP-el | Perpres 96/2018 | Pasal 22 | rekam luar domisili
    IKD | 2.12 | Identitas Kependudukan Digital | IKD | Permendagri 72/2022 | Pasal 13 | KTP digital; e-KTP digital; IDK; Digital ID; identitas digital
    KIA_0_5 | 2.12 | Kartu Identitas Anak (0-5 tahun) | KIA | Permendagri 2/2016 |  | KIA; KTP anak; kartu anak
    KIA_5_17 | 2.12 | Kartu Identitas Anak (5 s.d. <17 tahun) | KIA | Permendagri 2/2016 |  | KIA; KTP anak
    SK_PINDAH | 2.12 | Surat Keterangan Pindah | SKP | UU 23/2006 | Pasal 59 ayat (2) huruf a | surat pindah; SKPWNI; pindah domisili; pindah keluar
    SK_PINDAH_DATANG | 2.12 | Surat Keterangan Pindah Datang | SKPD | UU 23/2006 | Pasal 59 ayat (2) huruf b | surat datang; SKDWNI; kedatangan; pindah masuk
    SK_PINDAH_LN | 2.12 | Surat Keterangan Pindah ke Luar Negeri | SKPLN | UU 23/2006 | Pasal 59 ayat (2) huruf c | surat pindah luar negeri; emigrasi
    SK_DATANG_LN | 2.12 | Surat Keterangan Datang dari Luar Negeri | SKDLN | UU 23/2006 | Pasal 59 ayat (2) huruf d | datang dari luar negeri
    SKTT | 2.12 | Surat Keterangan Tempat Tinggal (Orang Asing ITAS) | SKTT | UU 23/2006 | Pasal 59 ayat (2) huruf e | SKTT; keterangan tempat tinggal
    SK_KELAHIRAN | 2.12 | Surat Keterangan Kelahiran | SKL | UU 23/2006 | Pasal 59 ayat (2) huruf f | surat lahir; keterangan lahir
    SK_LAHIR_MATI | 2.12 | Surat Keterangan Lahir Mati |  | UU 23/2006 | Pasal 33 | lahir mati
    SK_BATAL_KAWIN | 2.12 | Surat Keterangan Pembatalan Perkawinan |  | UU 23/2006 | Pasal 38 | pembatalan nikah
    SK_BATAL_CERAI | 2.12 | Surat Keterangan Pembatalan Perceraian |  | UU 23/2006 | Pasal 42 | batal cerai; rujuk catatan sipil
    SK_KEMATIAN | 2.12 | Surat Keterangan Kematian |  | UU 23/2006 | Pasal 59 ayat (2) huruf j | surat kematian
    SK_ANGKAT_ANAK | 2.12 | Surat Keterangan Pengangkatan Anak |  | UU 23/2006 | Pasal 59 ayat (2) huruf k | adopsi
    SK_LEPAS_WNI | 2.12 | Surat Keterangan Pelepasan Kewarganegaraan Indonesia |  | UU 23/2006 | Pasal 59 ayat (2) huruf l | pelepasan WNI
    SKPTI | 2.12 | Surat Keterangan Pengganti Tanda Identitas | SKPTI | UU 23/2006 | Pasal 25 | suket
    SKPS | 2.12 | Surat Keterangan Pencatatan Sipil | SKPS | UU 23/2006 | Pasal 59 ayat (2) huruf n |
    AKTA_LAHIR | 2.12 | Kutipan Akta Kelahiran |  | UU 24/2013 | Pasal 27 | akte lahir; akta lahir; akte kelahiran; surat kenal lahir; akta bayi
    AKTA_MATI | 2.12 | Kutipan Akta Kematian |  | UU 24/2013 | Pasal 44 | akte kematian; akta meninggal; surat kematian
    AKTA_KAWIN | 2.12 | Kutipan Akta Perkawinan (non-Islam) |  | UU 23/2006 | Pasal 34 | akte nikah; akta nikah; akte kawin; surat kawin
    AKTA_CERAI | 2.12 | Kutipan Akta Perceraian (non-Islam) |  | UU 23/2006 | Pasal 40 | akte cerai; akta cerai; surat cerai
    AKTA_PENGAKUAN | 2.12 | Kutipan Akta Pengakuan Anak |  | UU 24/2013 | Pasal 49 | akte pengakuan anak
    AKTA_PENGESAHAN | 2.12 | Kutipan Akta Pengesahan Anak |  | UU 24/2013 | Pasal 50 | akte pengesahan anak; pengesahan
    CP_ANGKAT_ANAK | 2.12 | Pencatatan Pengangkatan Anak |  | UU 23/2006 | Pasal 47–48 | adopsi; akta adopsi; akta pengangkatan anak
    CP_UBAH_NAMA | 2.12 | Pencatatan Perubahan Nama |  | UU 23/2006 | Pasal 52 | ganti nama
    CP_WN | 2.12 | Pencatatan Perubahan Status Kewarganegaraan |  | UU 23/2006 | Pasal 53 | pewarganegaraan; naturalisasi
    CP_PPL | 2.12 | Pencatatan Peristiwa Penting Lainnya |  | UU 23/2006 | Pasal 56 | ganti kelamin
    PEMBETULAN_AKTA | 2.12 | Pembetulan Akta Pencatatan Sipil |  | UU 23/2006 | Pasal 71 | ralat akta; perbaikan akta
    PEMBATALAN_AKTA | 2.12 | Pembatalan Akta Pencatatan Sipil |  | UU 23/2006 | Pasal 72 | batal akta
    KUTIPAN_KEDUA | 2.12 | Penerbitan kembali kutipan akta (hilang/rusak) |  | Permendagri 108/2019 |  | duplikat akta; akta hilang; salinan akta
    LEGALISASI | 2.12 | Legalisasi Dokumen Kependudukan |  | Permendagri 104/2019 |  | legalisir; legalisasi; leges
    DOMISILI | 7.01 | Surat keterangan domisili |  | daftar 24 dokumen kependudukan, yang tidak memuatnya |  | suket domisili; surat domisili; SKD
    DATA | 2.12 | Permintaan/pemanfaatan data kependudukan |  | Permendagri 102/2019 |  | data agregat
    """#)
}
