import Foundation
import Inovasi

extension EvaluationWorkload {
  /// Affairs by the codes of UU 23/2014: basic services, others that are mandatory, and those of choice.
  static let affairs =
    (1...6).map { "1.0\($0)" } + (7...24).map { "2.\($0 < 10 ? "0" : "")\($0)" } + (25...32).map { "3.\($0)" }

  static let words = """
    layanan publik terpadu digital cepat mudah warga akta kelahiran KTP domisili registrasi antrean desa kelurahan inovasi sistem aplikasi \
    jemput bola mobil keliling malam daring
    """.split(separator: " ").map(String.init)

  static func agency(_ number: Int) -> String { "A" + padded(number, to: 5) }

  static func entry(_ number: Int) -> String { "I" + padded(number, to: 7) }

  static func words(_ count: Int, _ draw: inout Draw) -> String {
    (0..<count).map { _ in draw.one(of: words) }.joined(separator: " ")
  }

  /// A day on which an entry began: from 2015 up to a year before the closing day of 3 February 2021, or too late for that.
  static func day(_ isTooLate: Bool, _ draw: inout Draw) -> String {
    isTooLate ? days[oldEnough + draw.below(days.count - oldEnough)] : days[draw.below(oldEnough)]
  }

  /// 1 January 2015 to 27 July 2021.
  private static let days = (0..<2400).compactMap { CalendarDate(dayNumber: 16_436 + $0)?.description }
  /// As many as lie on or before 3 February 2020.
  private static let oldEnough = 1860

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
