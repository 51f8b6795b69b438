#if CommandLine
public import ArgumentParser
public import Inovasi

/// How the numbers of tables are read where these do not show it.
struct NumberOptions: ParsableArguments {
  @Option(
    name: .customLong("decimal-mark"),
    help: "Tanda desimal bila berkas tidak menunjukkannya. (The decimal mark, where the file does not show it: point, comma.)")
  var decimalMark: DecimalMark?

  /// An evaluation that reads so.
  var evaluation: Evaluation {
    var evaluation = Evaluation()
    evaluation.decimalMark = decimalMark
    return evaluation
  }
}

extension DecimalMark: ExpressibleByArgument {}
#endif
