import Glibc

/// The environment variables of this process.
enum Environment {
  /// The value of a variable, or `nil` if it is not set.
  static subscript(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(validatingCString: value)
  }

  /// A variable that names an absolute folder, as the XDG base directory specification asks, else `fallback` under the home.
  static func folder(_ name: String, else fallback: String) -> String? {
    if let path = Self[name], path.hasPrefix("/") { return path }
    guard let home = Self["HOME"], !home.isEmpty else { return nil }
    return home + "/" + fallback
  }
}
