#if CommandLine
import Inovasi

extension Terminal {
  /// Messages in another language, from a JSON file; codes and parameters that do not exist are pointed out.
  func translations(_ path: String) throws -> Translations {
    let texts: Translations = try failing {
      do throws(ExchangeError) {
        return try SettingsDocument(path).read(Translations.self)
      } catch {
        throw EvaluationError.reading(error)
      }
    }
    for fault in texts.faults(for: FindingRegistry.kinds, wordings: FindingRegistry.wordings) {
      error(LocalizedText("{path}: {fault}"), ["path": path, "fault": fault])
    }
    return texts
  }

  /// A published rulebook by its identifier, or one from a file.
  func rulebook(_ name: String) throws -> Rulebook {
    let catalog = IndonesianCatalog.standard
    if let id = Rulebook.ID(name), let published = try catalog.rulebook(id) { return published }
    return try failing {
      do throws(ExchangeError) {
        return try RulebookFile(name).read(rulebooks: catalog)
      } catch {
        throw EvaluationError.reading(error)
      }
    }
  }
}
#endif
