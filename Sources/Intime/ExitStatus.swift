/// How the program ends (sysexits.h).
enum ExitStatus: Int32 {
  case done = 0
  /// Failed for a reason that the message gives.
  case failed = 1
  case usage = 64
  /// Damaged or tampered data.
  case dataError = 65
  /// No such vault, entry or file.
  case noInput = 66
  case unavailable = 69
  case cannotCreate = 73
  case inputOutput = 74
  /// Busy: try again.
  case temporaryFailure = 75
  case protocolError = 76
  /// Wrong passphrase, or no consent.
  case noPermission = 77
  /// A setting is out of place.
  case configuration = 78
  case interrupted = 130
}
