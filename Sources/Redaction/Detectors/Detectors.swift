/// All detectors that go by form and cue words.
public enum Detectors {
  static var all: [any Detector.Type] {
    [
      SecretDetector.self, EmailDetector.self, URLDetector.self, IBANDetector.self, CardDetector.self, NIRDetector.self,
      NINODetector.self, NHSNumberDetector.self, SSNDetector.self, SINDetector.self, NationalNumberDetector.self,
      AddressDetector.self, PostalBlockDetector.self,
      PhoneDetector.self, IPDetector.self, CoordinateDetector.self, PassportDetector.self, PlateDetector.self,
      HandleDetector.self,
      DateDetector.self, DayDetector.self, YearDetector.self, AgeDetector.self, BareAgeDetector.self,
      MoneyDetector.self, PostcodeDetector.self, ReferenceDetector.self,
      CodeDetector.self,
      NumberDetector.self, ArticleNumberDetector.self, SpokenCodeDetector.self, SpokenPlaceDetector.self,
      DistantCodeDetector.self, OrganisationDetector.self,
    ]
  }

  /// What all detectors find in `document`; findings may overlap.
  public static func find(in document: Document) -> [Finding] {
    var findings: [Finding] = []
    for detector in all { detector.find(in: document, into: &findings) }
    return findings
  }
}
