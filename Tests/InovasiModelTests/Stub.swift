import Testing

@testable import InovasiModel
