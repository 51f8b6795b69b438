/// A group of judges that goes by a name (tim juri): the practitioners, the academics, the panel for health.
///
/// Only its name is kept; who belongs to it is said by ``Judge/panels``. How the scores of several judges become one is another
/// matter: see ``Stage/Panel``.
public enum JudgePanel {
  /// A short stable name: `akademisi`.
  public typealias ID = Identifier<JudgePanel>
}
