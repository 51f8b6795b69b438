import Testing

@testable import InovasiValidation
