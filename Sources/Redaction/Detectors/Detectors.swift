/// All detectors that go by form and cue words.
public enum Detectors {
  static var all: [any Detector.Type] {
    [
      EmailDetector.self, URLDetector.self, IPDetector.self, IBANDetector.self, CoordinateDetector.self,
      DateDetector.self,
      NumberDetector.self, AgeDetector.self, MoneyDetector.self, AddressDetector.self, PostcodeDetector.self,
      HandleDetector.self, ReferenceDetector.self, CodeDetector.self, SecretDetector.self, OrganisationDetector.self,
    ]
  }

  /// What all detectors find in `document`; findings may overlap.
  public static func find(in document: Document) -> [Finding] {
    var findings: [Finding] = []
    for detector in all { detector.find(in: document, into: &findings) }
    return findings
  }
}
