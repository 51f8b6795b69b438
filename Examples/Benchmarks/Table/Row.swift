/// A line of the table: what one engine took for one job.
struct Row: Codable {
  let job: String
  let entries: Int
  let engine: String
  let rounds: Int
  /// Seconds on the clock: the median, the least and the most.
  let wall: Double
  let least: Double
  let most: Double
  /// Seconds of processors, the median.
  let processor: Double
  /// Bytes at the peak, the median.
  let memory: Int
  /// How many times ours the peer takes; `nil` for ours itself.
  private(set) var wallRatio: Double?
  /// Of the whole process; `nil` where the time is only of a part of it.
  private(set) var processorRatio: Double?
  private(set) var memoryRatio: Double?

  init(job: String, entries: Int, engine: String, samples: Samples, ours: Samples?, isWholeProcess: Bool) {
    (self.job, self.entries, self.engine, rounds) = (job, entries, engine, samples.usages.count)
    (wall, least, most) = (samples.wall, samples.spread.lowerBound, samples.spread.upperBound)
    (processor, memory) = (samples.processor, samples.memory)
    guard let ours else { return }
    wallRatio = wall / ours.wall
    guard isWholeProcess else { return }
    processorRatio = processor / ours.processor
    memoryRatio = Double(memory) / Double(ours.memory)
  }
}
