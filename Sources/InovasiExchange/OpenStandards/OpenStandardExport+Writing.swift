import InovasiModel

extension OpenStandardExport {
  /// Writes one standard's file, or for Open Badges a folder with a file for each winner, whole or not at all.
  ///
  /// A file takes the place of an older one, but of none that a competition is read from; for a folder, nothing may be there, since a credential that was written before and is not
  /// earned any more would stay among the new ones.
  ///
  /// - Parameters:
  ///   - standard: the form.
  ///   - path: the file or folder.
  /// - Returns: the paths of the files, in order.
  @discardableResult
  public func write(_ standard: OpenStandard, to path: String) throws(OpenStandardError) -> [String] {
    switch standard {
    case .icpc: return try write(try contestAwards(), to: path)
    case .threeSixtyGiving: return try write(try grants(), to: path)
    case .ocds: return try write(try releases(), to: path)
    case .openBadges: return try write(credentials: try credentials(), to: path)
    }
  }

  private func write(_ document: some Encodable, to path: String) throws(OpenStandardError) -> [String] {
    do throws(ExchangeError) {
      try CompetitionFolder.checkOverwritesNoInput(path)
      try TextFile.write(BundleFolder.canonical(document, path), to: path)
    } catch {
      throw .unwritable(error)
    }
    return [path]
  }

  private func write(credentials: [BadgeCredential], to path: String) throws(OpenStandardError) -> [String] {
    let path = WholeFolder.path(path)
    guard !FileBytes.exists(path) else { throw .unwritable(ExchangeError(.exportExists, path)) }
    var names: [String] = []
    do throws(ExchangeError) {
      try WholeFolder.write(path) { temporary throws(ExchangeError) in
        for credential in credentials {
          let text = String(decoding: try BundleFolder.canonical(credential, path), as: UTF8.self)
          let file = try TextFile.write(text, named: credential.fileName, ending: "json", in: temporary)
          names.append(String(file.dropFirst(temporary.count + 1)))
        }
      }
    } catch {
      throw .unwritable(error)
    }
    return names.map { "\(path)/\($0)" }
  }
}
