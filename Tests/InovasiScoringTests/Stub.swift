import Testing

@testable import InovasiScoring
