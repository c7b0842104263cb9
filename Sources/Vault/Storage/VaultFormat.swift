internal import Sodium

/// The constants of the file format, version 2. `Docs/Format.md` says what each is for.
public enum VaultFormat {
  /// `PRAGMA user_version`.
  public static let version = 2
  /// The layout of before the first release, which had no trail of changes. No program of ours reads it any more.
  static let retiredVersion = 1
  /// `PRAGMA application_id`: "INTM".
  public static let applicationID = 0x494e_544d
  /// Bytes of a vault id.
  static let vaultIDCount = 16
  /// How many key slots a vault can have.
  static let mostSlots = 32

  /// Keeps each use of BLAKE2b apart.
  enum Personal {
    static let object = Blake2b.Personalisation("intime object v1")
    static let objectSet = Blake2b.Personalisation("intime objset v1")
    static let slotTable = Blake2b.Personalisation("intime slots  v1")
    static let slotCheck = Blake2b.Personalisation("intime slotck v1")
    static let slotCommitment = Blake2b.Personalisation("intime commit v1")
    static let recovery = Blake2b.Personalisation("intime recov  v1")
    static let keyFile = Blake2b.Personalisation("intime keyfil v1")
    static let codeCheck = Blake2b.Personalisation("intime codeck v1")
    static let trail = Blake2b.Personalisation("intime trail  v1")
    static let anchor = Blake2b.Personalisation("intime anchor v1")
    static let place = Blake2b.Personalisation("intime place  v1")
    static let fingerprint = Blake2b.Personalisation("intime finger v1")
    static let ledger = Blake2b.Personalisation("intime ledger v1")
    static let payload = Blake2b.Personalisation("intime payloadv1")
    static let reply = Blake2b.Personalisation("intime reply  v1")
    static let name = Blake2b.Personalisation("intime naming v1")
  }

  /// The tables, word for word: a vault whose schema says anything else is refused, since SQLite would act upon it.
  static let schema = [
    """
    CREATE TABLE vault(id INTEGER PRIMARY KEY CHECK(id = 1), vault_id BLOB NOT NULL, inbox_key BLOB NOT NULL, state BLOB NOT NULL) STRICT
    """,
    "CREATE TABLE slots(number INTEGER PRIMARY KEY, slot BLOB NOT NULL) STRICT",
    "CREATE TABLE heads(row INTEGER PRIMARY KEY, id BLOB NOT NULL, sealed BLOB NOT NULL) STRICT",
    "CREATE TABLE bodies(row INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
    "CREATE TABLE inbox(row INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
    "CREATE TABLE changes(number INTEGER PRIMARY KEY, mark BLOB NOT NULL) STRICT",
  ]
}
