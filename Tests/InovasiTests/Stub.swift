import Testing
@testable import Inovasi
