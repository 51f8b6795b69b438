/// A text with places to fill in, in the part of Mustache that a letter needs.
///
/// `{{name}}` prints a value with its markup made harmless, `{{{name}}}` or `{{&name}}` prints it as it is; `{{#name}}…{{/name}}` is
/// shown when the value is true, and repeated for a list; `{{^name}}…{{/name}}` is shown when it is not; `{{>name}}` puts another
/// template there; `{{! … }}` is a remark. `{{.}}` is the value at hand, `{{a.b}}` a value within another. A tag that stands alone on
/// its line takes the line with it. After the Mustache specification (mustache/spec 1.4: interpolation, sections, inverted, comments, partials), but
/// strict: a name without a value is an error and not an empty text, because a decree with a hole in it is worse than none. There is
/// no code in a template, and no other delimiters.
///
/// ```swift
/// let template = try Template("<p>{{title}}</p>", name: "line")
/// try template.render(["title": "Jarik Ma'siti"])  // <p>Jarik Ma&#39;siti</p>
/// ```
public struct Template: Hashable, Sendable {
  /// The name under which errors speak of it.
  public let name: String

  let text: String
  let parts: [Part]

  /// A piece of a template.
  indirect enum Part: Hashable, Sendable {
    case text(String)
    case value(name: String, isEscaped: Bool, line: Int)
    case section(name: String, isInverted: Bool, content: [Part], line: Int)
    case partial(name: String, indentation: String, line: Int)
  }

  /// Reads a template. Complexity: O(*n*) in its length.
  public init(_ text: String, name: String, limits: TemplateLimits = TemplateLimits()) throws(TemplateError) {
    self.name = name
    self.text = text
    var parser = TemplateParser(text, name: name, limits: limits)
    parts = try parser.parse()
  }

  /// The text with its places filled in.
  ///
  /// - Parameters:
  ///   - value: the values by name.
  ///   - partials: the templates that this one may put in, by name.
  ///   - limits: how far it may go.
  public func render(
    _ value: TemplateValue, partials: [String: Template] = [:], limits: TemplateLimits = TemplateLimits()
  ) throws(TemplateError) -> String {
    var writer = TemplateWriter(partials: partials, limits: limits)
    try writer.write(parts, of: name, in: [value], depth: 0)
    return writer.output
  }
}
