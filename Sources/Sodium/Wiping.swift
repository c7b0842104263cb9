internal import CSodium

extension [UInt8] {
  /// Overwrites all bytes with zeros, in a way that no optimiser takes out, and empties the array. Only what nobody else holds is
  /// overwritten: of an array that is shared, the other copies stay.
  public mutating func wipe() {
    unsafe withUnsafeMutableBytes { bytes in
      if let base = bytes.baseAddress { unsafe sodium_memzero(base, bytes.count) }
    }
    removeAll()
  }
}
