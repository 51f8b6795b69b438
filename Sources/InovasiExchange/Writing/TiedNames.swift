import InovasiModel

/// The names of entries with one final score: `I01;I02;+3`, the first of them by name and the rest as a number.
///
/// A thousand entries with one score would otherwise fill a million cells. Those that share a score follow one another in a ranking, so
/// that their names are joined once, and each takes all but its own.
struct TiedNames {
  /// How many others are named at most.
  private static let mostNamed = 25

  private var names: [Entry.ID] = []
  /// How many more there are than the names.
  private var unnamed = 0
  /// The first of the names, one more than are named at most, with `;` behind each.
  private var joined = ByteBuffer()
  /// Where each of the joined names begins, and at last where they end.
  private var starts = [0]
  /// Which of them is looked for first: the one behind the last that was found.
  private var next = 0

  /// Takes the names of all that have the final score.
  mutating func join(_ tie: TieResolution) {
    // Nearly always the same list in memory, for which this takes no time.
    guard tie.among != names else { return }
    names = tie.among
    unnamed = tie.unnamed
    joined.removeAll()
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    next = 0
    for name in names.prefix(Self.mostNamed + 1) {
      joined.append(copying: name.rawValue)
      joined.append(UInt8(ascii: ";"))
      starts.append(joined.count)
    }
  }

  /// Adds a cell with all names but one.
  mutating func addOthers(than entry: Entry.ID, to sink: inout some CellSink) {
    let count = starts.count - 1
    let own = next < count && names[next] == entry ? next : names.prefix(count).firstIndex(of: entry)
    let named = own == nil ? min(count, Self.mostNamed) : count - 1
    guard named > 0 else { return sink.add(.empty) }
    let more = names.count - 1 - named + unnamed
    sink.add { bytes in
      bytes.append(copying: joined.room.span.extracting(..<starts[own ?? named]))
      if let own { bytes.append(copying: joined.room.span.extracting(starts[own + 1]..<joined.count)) }
      if more > 0 {
        bytes.append(UInt8(ascii: "+"))
        bytes.append(digitsOf: more)
      } else {
        bytes.removeLast()
      }
    }
    if let own { next = own + 1 }
  }
}
