extension Environment {
  /// The variables this program was started with.
  static let current = ofThisProcess

  /// The value of a variable, or `nil` if it is not set or is empty.
  static subscript(_ name: String) -> String? { current[name] }

  /// A variable that names an absolute folder, as the XDG base directory specification asks, else `fallback` under the home.
  static func folder(_ name: String, else fallback: String) -> String? {
    if let path = current[name], path.hasPrefix("/") { return path }
    return current["HOME"].map { $0 + "/" + fallback }
  }
}
