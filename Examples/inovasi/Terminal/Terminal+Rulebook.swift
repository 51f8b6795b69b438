#if CommandLine
import Inovasi

extension Terminal {
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
