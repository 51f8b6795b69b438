/// A value behind one reference, for what few have: it takes the room of a pointer, and its fields are counted once when it is copied.
@usableFromInline
package indirect enum Boxed<Value: Sendable>: Sendable {
  case value(Value)

  /// The value.
  @inlinable
  package var value: Value {
    switch self {
    case .value(let value): value
    }
  }
}

extension Boxed: Equatable where Value: Equatable {}
extension Boxed: Hashable where Value: Hashable {}
