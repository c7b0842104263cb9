import Glibc

/// What an `errno` means, in the language in force where we know it, else in the system's own words.
func systemWord(_ code: Int32) -> String {
  if let known = SystemFailure(call: "", code: code).knownReason { return known.said }
  guard let word = unsafe strerror(code) else { return "errno \(code)" }
  return unsafe String(cString: word)
}
