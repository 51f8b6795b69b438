import InovasiModel
import InovasiReport
import Testing

struct TemplateTests {
  /// Cases of the Mustache specification (mustache/spec, specs/interpolation.yml, sections.yml, inverted.yml, comments.yml, partials.yml).
  ///
  /// An apostrophe is escaped too, which the specification leaves open; the cases of context misses stand in ``aNameWithoutAValueIsAnError``.
  @Test(
    arguments: [
      ("Hello from {Mustache}!\n", [:], [:], "Hello from {Mustache}!\n"),
      ("Hello, {{subject}}!\n", ["subject": "world"], [:], "Hello, world!\n"),
      ("{{string}}: {{string}}\n", ["string": "{{planet}}", "planet": "Earth"], [:], "{{planet}}: {{planet}}\n"),
      ("{{forbidden}}\n", ["forbidden": "& \" < >"], [:], "&amp; &quot; &lt; &gt;\n"),
      ("{{{forbidden}}}\n", ["forbidden": "& \" < >"], [:], "& \" < >\n"),
      ("{{&forbidden}}\n", ["forbidden": "& \" < >"], [:], "& \" < >\n"),
      ("{{person.name}}", ["person": ["name": "Joe"]], [:], "Joe"),
      ("{{a.b.c.d.e.name}}", ["a": ["b": ["c": ["d": ["e": ["name": "Phil"]]]]]], [:], "Phil"),
      ("{{#a}}{{b.c.d}}{{/a}}", ["a": ["b": ["c": ["d": "inner"]]], "b": ["c": ["d": "outer"]]], [:], "inner"),
      ("| {{string}} |", ["string": "---"], [:], "| --- |"), ("  {{string}}\n", ["string": "---"], [:], "  ---\n"),
      ("|{{ string }}|", ["string": "---"], [:], "|---|"), ("|{{{ string }}}|", ["string": "---"], [:], "|---|"),
      ("|{{& string }}|", ["string": "---"], [:], "|---|"),
      ("\"{{#boolean}}This should be rendered.{{/boolean}}\"", ["boolean": true], [:], "\"This should be rendered.\""),
      ("\"{{#boolean}}This should not be rendered.{{/boolean}}\"", ["boolean": false], [:], "\"\""),
      ("\"{{#context}}Hi {{name}}.{{/context}}\"", ["context": ["name": "Joe"]], [:], "\"Hi Joe.\""),
      (
        "\"{{#sec}}{{a}}, {{b}}, {{c.d}}{{/sec}}\"", ["a": "foo", "b": "wrong", "sec": ["b": "bar"], "c": ["d": "baz"]], [:],
        "\"foo, bar, baz\""
      ),
      ("\"{{#list}}{{item}}{{/list}}\"", ["list": [["item": "1"], ["item": "2"], ["item": "3"]]], [:], "\"123\""),
      ("\"{{#foo}}{{.}} is {{foo}}{{/foo}}\"", ["foo": "bar"], [:], "\"bar is bar\""),
      (" {{#boolean}}YES{{/boolean}}\n {{#boolean}}GOOD{{/boolean}}\n", ["boolean": true], [:], " YES\n GOOD\n"),
      ("| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", ["bool": false], [:], "| A  E |"),
      ("\"{{#section}}foo{{/section}}\"", ["section": "123"], [:], "\"foo\""),
      ("\"{{#list}}Yay lists!{{/list}}\"", ["list": []], [:], "\"\""),
      ("\"{{#list}}({{.}}){{/list}}\"", ["list": ["a", "b"]], [:], "\"(a)(b)\""),
      ("\"{{#list}}({{#.}}{{.}}{{/.}}){{/list}}\"", ["list": [["1", "2"], ["a"]]], [:], "\"(12)(a)\""),
      (
        "{{#bool}}\n* first\n{{/bool}}\n* {{two}}\n{{#bool}}\n* third\n{{/bool}}\n", ["bool": true, "two": "second"], [:],
        "* first\n* second\n* third\n"
      ),
      ("| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", ["bool": true], [:], "| A B C D E |"),
      (" | {{#boolean}}\t|\t{{/boolean}} | \n", ["boolean": true], [:], " | \t|\t | \n"),
      (" | {{#boolean}} {{! Important Whitespace }}\n {{/boolean}} | \n", ["boolean": true], [:], " |  \n  | \n"),
      ("| This Is\n{{#boolean}}\n|\n{{/boolean}}\n| A Line\n", ["boolean": true], [:], "| This Is\n|\n| A Line\n"),
      ("| This Is\n  {{#boolean}}\n|\n  {{/boolean}}\n| A Line\n", ["boolean": true], [:], "| This Is\n|\n| A Line\n"),
      ("|\r\n{{#boolean}}\r\n{{/boolean}}\r\n|", ["boolean": true], [:], "|\r\n|"),
      ("  {{#boolean}}\n#{{/boolean}}\n/", ["boolean": true], [:], "#\n/"),
      ("#{{#boolean}}\n/\n  {{/boolean}}", ["boolean": true], [:], "#\n/\n"),
      ("|{{# boolean }}={{/ boolean }}|", ["boolean": true], [:], "|=|"),
      ("\"{{^boolean}}This should be rendered.{{/boolean}}\"", ["boolean": false], [:], "\"This should be rendered.\""),
      ("\"{{^list}}Yay lists!{{/list}}\"", ["list": []], [:], "\"Yay lists!\""),
      ("\"{{^list}}Yay lists!{{/list}}\"", ["list": [["n": "1"]]], [:], "\"\""),
      ("\"{{^a.b.c}}Not Here{{/a.b.c}}\" == \"\"", ["a": ["b": ["c": true]]], [:], "\"\" == \"\""),
      ("| A {{^bool}}B {{^bool}}C{{/bool}} D{{/bool}} E |", ["bool": false], [:], "| A B C D E |"),
      ("|\r\n{{^boolean}}\r\n{{/boolean}}\r\n|", ["boolean": false], [:], "|\r\n|"),
      ("12345{{! Comment Block! }}67890", [:], [:], "1234567890"),
      ("12345{{!\n  This is a\n  multi-line comment...\n}}67890\n", [:], [:], "1234567890\n"),
      ("Begin.\n{{! Comment Block! }}\nEnd.\n", [:], [:], "Begin.\nEnd.\n"),
      ("Begin.\n  {{! Indented Comment Block! }}\nEnd.\n", [:], [:], "Begin.\nEnd.\n"),
      ("|\r\n{{! Standalone Comment }}\r\n|", [:], [:], "|\r\n|"), ("  {{! I'm Still Standalone }}\n!", [:], [:], "!"),
      ("!\n  {{! I'm Still Standalone }}", [:], [:], "!\n"),
      ("Begin.\n{{!\nSomething's going on here...\n}}\nEnd.\n", [:], [:], "Begin.\nEnd.\n"),
      ("  12 {{! 34 }}\n", [:], [:], "  12 \n"), ("12345 {{! Comment Block! }} 67890", [:], [:], "12345  67890"),
      ("\"{{>text}}\"", [:], ["text": "from partial"], "\"from partial\""),
      ("\"{{>partial}}\"", ["text": "content"], ["partial": "*{{text}}*"], "\"*content*\""),
      (
        "{{>node}}", ["content": "X", "nodes": [["content": "Y", "nodes": []]]],
        ["node": "{{content}}<{{#nodes}}{{>node}}{{/nodes}}>"], "X<Y<>>"
      ),
      ("| {{>partial}} |", [:], ["partial": "\t|\t"], "| \t|\t |"),
      ("  {{data}}  {{> partial}}\n", ["data": "|"], ["partial": ">\n>"], "  |  >\n>\n"),
      ("|\r\n{{>partial}}\r\n|", [:], ["partial": ">"], "|\r\n>|"), ("  {{>partial}}\n>", [:], ["partial": ">\n>"], "  >\n  >>"),
      (">\n  {{>partial}}", [:], ["partial": ">\n>"], ">\n  >\n  >"),
      ("\\\n {{>partial}}\n/\n", ["content": "<\n->"], ["partial": "|\n{{{content}}}\n|\n"], "\\\n |\n <\n->\n |\n/\n"),
      ("|{{> partial }}|", [:], ["partial": "[]"], "|[]|"),
    ] as [(String, TemplateValue, [String: String], String)])
  func specification(text: String, value: TemplateValue, partials: [String: String], expected: String) throws {
    let own = try partials.map { ($0.key, try Template($0.value, name: $0.key)) }
    let template = try Template(text, name: "test")
    #expect(try template.render(value, partials: Dictionary(own) { first, _ in first }) == expected)
  }

  @Test(
    arguments: [
      ("a\nb {{missing}}", TemplateError.Fault.unknownName, 2, "missing"),
      ("{{#missing}}{{/missing}}", .unknownName, 1, "missing"),
      ("{{^missing}}{{/missing}}", .unknownName, 1, "missing"), ("{{a.c}}", .unknownName, 1, "a.c"), ("{{a}}", .notText, 1, "a"),
      ("\n\n{{>nobody}}", .unknownPartial, 3, "nobody"),
    ])
  func aNameWithoutAValueIsAnError(text: String, fault: TemplateError.Fault, line: Int, name: String) throws {
    let template = try Template(text, name: "test")
    let error = #expect(throws: TemplateError.self) { try template.render(["a": ["b": "x"]]) }
    #expect(error?.fault == fault && error?.line == line && error?.name == name && error?.template == "test")
    #expect(error?.finding.location?.line == line)
  }

  @Test(arguments: [
    "{{a", "{{#a}}", "{{/a}}", "{{#a}}{{/b}}", "{{}}", "{{=<% %>=}}", "{{a b}}", "{{{a}}", "{{#a}}{{#b}}{{/a}}{{/b}}", "{{",
    "{{{", "{{!",
  ])
  func whatCannotBeReadIsRefusedWithItsLine(text: String) {
    let error = #expect(throws: TemplateError.self) { try Template("\n\n" + text, name: "test") }
    #expect(error?.fault == .syntax && error?.line == 3)
    for language in [Language.indonesian, .english] { #expect(error?.finding.message(in: language).contains("test") == true) }
  }

  @Test func whatIsBlankIsALineToFillAndFalse() throws {
    let template = try Template("{{no}}{{#no}}x{{/no}}{{^no}}y{{/no}}{{no.more}}", name: "test")
    #expect(try template.render(["no": .blank]) == TemplateValue.line + "y" + TemplateValue.line)
  }

  @Test func templatesThatCallThemselvesEnd() throws {
    let endless = try Template("{{>a}}", name: "a")
    let pair = ["a": try Template("{{>b}}", name: "a"), "b": try Template("{{>a}}", name: "b")]
    for partials in [["a": endless], pair] {
      let error = #expect(throws: TemplateError.self) { try endless.render([:], partials: partials) }
      #expect(error?.fault == .limit)
    }
    // Thirty nested repetitions of nothing print nothing, and would take for ever.
    let many = TemplateValue.list(Array(repeating: "x", count: 100))
    let text = String(repeating: "{{#l}}", count: 20) + String(repeating: "{{/l}}", count: 20)
    let error = #expect(throws: TemplateError.self) {
      try Template(text, name: "t").render(["l": many], limits: TemplateLimits(steps: 10_000))
    }
    #expect(error?.fault == .limit)
    let long = #expect(throws: TemplateError.self) {
      try Template("{{#l}}{{t}}{{/l}}", name: "t")
        .render(["l": many, "t": .text(String(repeating: "y", count: 1000))], limits: TemplateLimits(bytes: 5000))
    }
    #expect(long?.fault == .limit)
    #expect(throws: TemplateError.self) {
      try Template(String(repeating: "{{#l}}", count: 50) + String(repeating: "{{/l}}", count: 50), name: "deep")
    }
  }

  @Test func valuesNeverBecomeMarkupOrTags() throws {
    let hostile = "<b>{{x}}</b>\u{0}\u{202E}\u{2066}'\""
    #expect(
      try Template("{{v}}", name: "t").render(["v": .text(hostile)])
        == "&lt;b&gt;{{x}}&lt;/b&gt;\u{FFFD}\u{FFFD}\u{FFFD}&#39;&quot;")
  }
}
