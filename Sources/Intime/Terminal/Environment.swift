import CLinux

/// The variables a program was started with, as bytes, so that what is passed on is what came.
struct Environment: Sendable {
  /// `NAME=value`, without a closing zero.
  private(set) var entries: [[UInt8]]

  /// The variables given.
  init(_ variables: KeyValuePairs<String, String>) {
    entries = variables.map { Array("\($0.key)=\($0.value)".utf8) }
  }

  private init(entries: [[UInt8]]) { self.entries = entries }

  /// The variables of this process.
  static var ofThisProcess: Environment {
    var entries: [[UInt8]] = []
    guard var next = unsafe clinux_environment() else { return Environment(entries: []) }
    while let entry = unsafe next.pointee {
      var bytes: [UInt8] = []
      var index = 0
      while unsafe entry[index] != 0 {
        unsafe bytes.append(UInt8(bitPattern: entry[index]))
        index += 1
      }
      entries.append(bytes)
      unsafe next += 1
    }
    return Environment(entries: entries)
  }

  /// The value of `name`; `nil` if it is not set or is empty. Setting `nil` removes it.
  subscript(_ name: String) -> String? {
    get {
      let prefix = Array("\(name)=".utf8)
      guard let entry = entries.first(where: { $0.starts(with: prefix) }) else { return nil }
      guard entry.count > prefix.count else { return nil }
      return String(decoding: entry[prefix.count...], as: UTF8.self)
    }
    set {
      let prefix = Array("\(name)=".utf8)
      entries.removeAll { $0.starts(with: prefix) }
      if let newValue { entries.append(prefix + Array(newValue.utf8)) }
    }
  }

  /// What another program may know: everything but the variables whose name begins with `INTIME_`.
  var forOthers: Environment {
    let ours = Array("INTIME_".utf8)
    return Environment(entries: entries.filter { !$0.starts(with: ours) })
  }
}
