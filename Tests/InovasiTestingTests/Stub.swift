import Testing

@testable import InovasiTesting
