extension TemplateSet {
  /// The package's templates, and in their place those of a folder: `minutes.mustache` for every language, `minutes.id.mustache` for
  /// Indonesian alone. Templates of other names are there to be put in (`{{>name}}`).
  ///
  /// - Throws: an error when the folder is not there or a template cannot be read.
  public static func reading(folder: String, language: Language) throws(EvaluationError) -> TemplateSet {
    let texts: [(name: String, text: String)]
    do throws(ExchangeError) { texts = try TextFolder(folder).texts(ending: "mustache") } catch { throw .reading(error) }
    var (general, particular): ([Template], [Template]) = ([], [])
    for (file, text) in texts {
      let ending = file.split(separator: ".").last.map(String.init) ?? ""
      let isParticular = ["id", "en"].contains(ending) && file != ending
      if isParticular, ending != language.rawValue { continue }
      let name = isParticular ? String(file.dropLast(ending.count + 1)) : file
      do throws(TemplateError) {
        let template = try Template(text, name: name)
        if isParticular { particular.append(template) } else { general.append(template) }
      } catch {
        throw .template(error)
      }
    }
    return TemplateSet.standard(language).replacing(general).replacing(particular)
  }
}
