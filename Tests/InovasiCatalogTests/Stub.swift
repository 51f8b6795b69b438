import Testing

@testable import InovasiCatalog
