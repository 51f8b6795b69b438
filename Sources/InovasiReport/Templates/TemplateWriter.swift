/// Fills in the parts of a template, within limits.
struct TemplateWriter {
  let partials: [String: Template]
  let limits: TemplateLimits
  private(set) var output = ""
  private var steps = 0

  init(partials: [String: Template], limits: TemplateLimits) {
    self.partials = partials
    self.limits = limits
  }

  /// Writes the parts, looking names up from the innermost value outwards.
  mutating func write(
    _ parts: [Template.Part], of template: String, in values: [TemplateValue], depth: Int
  ) throws(TemplateError) {
    for part in parts {
      switch part {
      case .text(let text): output += text
      case .value(let name, let isEscaped, let line):
        try step(name, template, line, depth)
        let text = try self.text(of: try value(name, values, template, line), name, template, line)
        if isEscaped { Markup.escape(text, into: &output) } else { output += text }
      case .section(let name, let isInverted, let content, let line):
        try step(name, template, line, depth)
        let value = try value(name, values, template, line)
        guard value.isTrue != isInverted else { continue }
        switch value {
        case .list(let items) where !isInverted:
          for item in items {
            try step(name, template, line, depth)
            try write(content, of: template, in: values + [item], depth: depth + 1)
          }
        case .object, .text: try write(content, of: template, in: values + [value], depth: depth + 1)
        default: try write(content, of: template, in: values, depth: depth + 1)
        }
      case .partial(let name, let indentation, let line):
        try step(name, template, line, depth)
        guard var partial = partials[name] else {
          throw TemplateError(fault: .unknownPartial, template: template, line: line, name: name)
        }
        if !indentation.isEmpty {
          partial = try Template(Self.indented(partial.text, by: indentation), name: partial.name, limits: limits)
        }
        try write(partial.parts, of: partial.name, in: values, depth: depth + 1)
      }
    }
  }

  private func value(
    _ name: String, _ values: [TemplateValue], _ template: String, _ line: Int
  ) throws(TemplateError) -> TemplateValue {
    if name == ".", let last = values.last { return last }
    var path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)[...]
    let first = path.removeFirst()
    for case .object(let members) in values.reversed() {
      guard var found = members[first] else { continue }
      for next in path {
        // Within what is left blank, everything is.
        if found == .blank { return .blank }
        guard case .object(let inner) = found, let value = inner[next] else {
          throw TemplateError(fault: .unknownName, template: template, line: line, name: name)
        }
        found = value
      }
      return found
    }
    throw TemplateError(fault: .unknownName, template: template, line: line, name: name)
  }

  private func text(
    of value: TemplateValue, _ name: String, _ template: String, _ line: Int
  ) throws(TemplateError) -> String {
    switch value {
    case .text(let text): text
    case .blank: TemplateValue.line
    case .truth, .list, .object: throw TemplateError(fault: .notText, template: template, line: line, name: name)
    }
  }

  private mutating func step(_ name: String, _ template: String, _ line: Int, _ depth: Int) throws(TemplateError) {
    steps += 1
    guard steps <= limits.steps, depth <= limits.depth, output.utf8.count <= limits.bytes else {
      throw TemplateError(fault: .limit, template: template, line: line, name: name)
    }
  }

  /// The text with something before each of its lines.
  private static func indented(_ text: String, by indentation: String) -> String {
    var result = ""
    var isStart = true
    for scalar in text.unicodeScalars {
      if isStart { result += indentation }
      result.unicodeScalars.append(scalar)
      isStart = scalar == "\n"
    }
    return result
  }
}
