import Glibc
import Reflection

// Writes the compiled tables of the guide into the folder that the first argument names.
guard CommandLine.arguments.count == 2 else {
  print("TableWriter FOLDER")
  exit(64)
}
for (name, bytes) in CompiledSources.files {
  let path = CommandLine.arguments[1] + "/" + name
  guard let file = unsafe fopen(path, "wb") else {
    print("\(path) cannot be written")
    exit(73)
  }
  let count = unsafe fwrite(bytes, 1, bytes.count, file)
  guard unsafe fclose(file) == 0, count == bytes.count else {
    print("\(path) could not be written whole")
    exit(74)
  }
  print("\(name): \(bytes.count) bytes")
}
