/// What a run found: the machine, the lines of the table, whoever was not there, and whoever disagreed.
struct Report: Codable {
  let machine: Machine
  var rows: [Row] = []
  /// Peers that are not installed, with how to install them.
  var absent: [String] = []
  /// Peers that failed or whose results differ from ours; their times are not in the table.
  var disagreements: [String] = []
}
