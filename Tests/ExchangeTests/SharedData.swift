import Glibc

/// A file of the data that lies beside the project (or in the folder `INTIME_DATA`), `nil` and a message where there is
/// none.
func sharedData(_ name: String) -> [UInt8]? {
  let folder = unsafe getenv("INTIME_DATA").map { unsafe String(cString: $0) } ?? "../shared/data"
  guard let file = unsafe fopen("\(folder)/\(name)", "r") else {
    print("skipped: no \(name) in \(folder)")
    return nil
  }
  defer { unsafe fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe fread(&chunk, 1, chunk.count, file)
    if count == 0 { return bytes }
    bytes.append(contentsOf: chunk[..<count])
  }
}
