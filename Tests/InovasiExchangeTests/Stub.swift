import Testing

@testable import InovasiExchange
