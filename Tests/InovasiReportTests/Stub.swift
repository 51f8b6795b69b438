import Testing

@testable import InovasiReport
