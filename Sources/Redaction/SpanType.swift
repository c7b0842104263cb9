/// What a piece of text that identifies somebody is. The raw values are those of `intime redact --jsonl`.
public enum SpanType: String, CaseIterable, Sendable {
  case person = "PERSON"
  case location = "LOCATION"
  case organisation = "ORG"
  case date = "DATE"
  case age = "AGE"
  case phone = "PHONE"
  case email = "EMAIL"
  case url = "URL"
  case handle = "HANDLE"
  /// A number or code that is somebody's: of a document, an account, a case, a plate, a secret, an exact amount of money.
  case id = "ID"
  case address = "ADDRESS"
  /// A word that no common vocabulary knows.
  case rare = "RARE"
}
