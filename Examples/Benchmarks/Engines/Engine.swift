/// Whoever does a job: ours, or a peer. It reads the workload and leaves its results in a folder of its own.
struct Engine {
  /// As the table calls it.
  let name: String
  /// The program and its arguments.
  let command: [String]
  /// Where it leaves its results.
  let output: String
  /// The packages that it needs, as pip calls them; the first is the peer itself.
  var packages: [String] = []
}
