/// Why an age file, or a key, could not be read or written.
public enum AgeError: Error, Hashable, Sendable {
  /// The input begins neither like an age file nor like an armoured one.
  case notAge
  /// An age file of a version other than 1.
  case unsupportedVersion
  /// The header is not what the specification allows; lines count from 1.
  case malformedHeader(HeaderFault, line: Int)
  /// The armour is not what the specification allows; lines count from 1.
  case malformedArmour(ArmourFault, line: Int)

  /// The file is for a passphrase, not for identities.
  case needsPassphrase
  /// The file is not for a passphrase, but for recipients.
  case needsIdentity
  /// None of the identities opens any of the stanzas.
  case noIdentityMatches
  /// The passphrase does not open the file.
  case wrongPassphrase
  /// Checking the passphrase would take 2^`logarithm` KiB of memory, and the limit is 2^`limit` KiB.
  case workFactorTooHigh(logarithm: Int, limit: Int)
  /// A key was found, but the header is not the one it was written with.
  case wrongHeaderMAC

  /// The file ends right after its header.
  case noPayload
  /// A piece of the payload, 64 KiB each and counted from 0, is not as it was written.
  case damagedChunk(UInt64)
  /// The last piece is not as it was written, or the file was cut within it.
  case damagedLastChunk(UInt64)
  /// The file ends after `chunks` sound pieces, none of which is marked as the last.
  case truncated(chunks: UInt64)
  /// The last piece is empty and not the only one, which no writer may produce.
  case emptyLastChunk(UInt64)
  /// There are more bytes after the last piece. All of the plaintext was released before.
  case trailingData

  /// A recipient or an identity, in line `line` of the text it comes from, is none.
  case malformedKey(KeyFault, line: Int)
  /// Nobody could read the file.
  case noRecipients
  /// The header would be longer than readers take (``Age/longestHeader``).
  case tooManyRecipients
  /// The system would not give `bytes` of memory.
  case outOfMemory(bytes: Int)
}

/// What is wrong with a header.
public enum HeaderFault: Error, Hashable, Sendable {
  /// The file ends within the header.
  case endsEarly
  /// The first line names another version.
  case version
  /// The header is longer than ``Age/longestHeader``.
  case tooLong
  /// A line is neither the beginning of a stanza nor the last line of a header.
  case line
  /// A stanza has no arguments, an empty one, or one with characters that are not allowed.
  case arguments
  /// A body is not canonical base64 in lines of 64 characters and a shorter one.
  case body
  /// The header has no stanza.
  case noStanza
  /// The last line is not a MAC.
  case mac
  /// An X25519 stanza has not two arguments, or has a share or a body of a wrong length.
  case x25519
  /// An X25519 share from which everybody could compute the key.
  case lowOrderShare
  /// A scrypt stanza has not three arguments, or has a salt, a work factor or a body out of form.
  case scrypt
  /// A scrypt stanza is not alone.
  case scryptNotAlone
}

/// What is wrong with an armour.
public enum ArmourFault: Hashable, Sendable {
  /// The first line is not `-----BEGIN AGE ENCRYPTED FILE-----`.
  case begin
  /// The input ends before `-----END AGE ENCRYPTED FILE-----`.
  case endsEarly
  /// A line is empty, longer than 64 characters, or follows a shorter one.
  case line
  /// A line is not canonical base64 with its padding.
  case base64
  /// Something other than white space follows the last line.
  case trailingData
}

/// What is wrong with a recipient or an identity.
public enum KeyFault: Hashable, Sendable {
  /// It does not begin like one, or it is not bech32.
  case form
  /// A character was mistyped: the checksum does not agree.
  case checksum
  /// It is a key of a kind that this module does not know: a plug-in's, a post-quantum or an SSH key.
  case unsupported
  /// An identity stands where a recipient is wanted: it is a secret.
  case secret
  /// A recipient stands where an identity is wanted.
  case notSecret
  /// The text is itself an age file.
  case encrypted
  /// A recipient to whom nothing can be encrypted: a point of low order.
  case lowOrder
}
