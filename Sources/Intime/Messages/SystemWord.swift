import Glibc

/// What the system calls an `errno`, in its own words.
func systemWord(_ code: Int32) -> String {
  guard let word = unsafe strerror(code) else { return "errno \(code)" }
  return unsafe String(cString: word)
}
