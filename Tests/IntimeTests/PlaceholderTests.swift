import Testing
@testable import Intime
