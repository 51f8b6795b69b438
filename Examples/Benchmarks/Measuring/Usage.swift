/// What a process took from start to end, as the system counts it.
struct Usage: Codable {
  /// Seconds on the clock.
  var wall: Double
  /// Seconds of processors, its own and the system's for it, of all threads together.
  let processor: Double
  /// The most memory that it held at one time, in bytes.
  let memory: Int
}
