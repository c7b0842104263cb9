import Testing

@testable import AgeFormat
