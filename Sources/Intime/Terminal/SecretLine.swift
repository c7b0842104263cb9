import CLinux
import Glibc

/// Reads one line from `descriptor` straight into `bytes`, so that no other memory of this process ever holds it.
///
/// The line ends at a line feed, which is not kept, or at the end of the input. It reads byte by byte: what comes after the line
/// stays unread for others. Zero bytes are bytes like others. After an error `bytes` is all zeros.
/// - Returns: how many bytes the line has.
/// - Throws: ``PromptError/tooLong(limit:)``, ``PromptError/failed(_:)``.
func readSecretLine(from descriptor: Int32, into bytes: inout MutableSpan<UInt8>) throws(PromptError) -> Int {
  try readLine(from: descriptor, into: &bytes, watch: nil).count
}

/// As ``readSecretLine(from:into:)``, but a signal in `watched`, the queue of a ``SignalWatch``, interrupts it.
func readLine(
  from descriptor: Int32, into bytes: inout MutableSpan<UInt8>, watch watched: Int32?
) throws(PromptError) -> (count: Int, endedByInput: Bool) {
  var count = 0
  do throws(PromptError) {
    while true {
      if let watched, let signal = try waitForByteOrSignal(descriptor, watched) { throw .interrupted(signal: signal) }
      // The byte after the last place goes to a place of its own, which can only hold the line feed.
      var last: UInt8 = 0
      let read: Int
      do throws(SystemFailure) {
        if count < bytes.count {
          read = try System.readByte(descriptor, into: &bytes, at: count)
          last = bytes[count]
        } else {
          var extra: [UInt8] = [0]
          var span = extra.mutableSpan
          read = try System.readByte(descriptor, into: &span, at: 0)
          last = span[0]
          span[0] = 0
        }
      } catch {
        throw .failed(error)
      }
      if read == 0 { return (count, true) }
      if last == 0x0a {
        if count < bytes.count { bytes[count] = 0 }
        return (count, false)
      }
      guard count < bytes.count else { throw .tooLong(limit: bytes.count) }
      count += 1
    }
  } catch {
    for index in bytes.indices { bytes[index] = 0 }
    throw error
  }
}

private func waitForByteOrSignal(_ descriptor: Int32, _ watched: Int32) throws(PromptError) -> Int32? {
  do throws(SystemFailure) {
    while true {
      let ready = try System.wait(for: [descriptor, watched])
      if ready.contains(1) {
        var byte: [UInt8] = [0]
        var span = byte.mutableSpan
        if try System.read(watched, into: &span) == 1 { return Int32(span[0]) }
      }
      if ready.contains(0) { return nil }
    }
  } catch {
    throw .failed(error)
  }
}

/// The signals that must not leave a terminal without its echo.
private let terminalSignals = SignalWatch.endings + [SIGTSTP, SIGTTIN, SIGTTOU, SIGALRM]

/// Runs `body` while `terminal` does not show what is typed, and puts it back as it was on every way out.
///
/// Meanwhile signals wait in the queue of the watch that `body` is given; those that are left in it when `body` is done take their
/// effect after the terminal is as it was.
/// - Throws: what `body` throws, or ``PromptError/failed(_:)`` if the terminal refuses.
func withEchoOff<Result>(
  _ terminal: Int32, _ body: (borrowing SignalWatch) throws(PromptError) -> Result
) throws(PromptError) -> Result {
  let watch: SignalWatch
  do throws(SystemFailure) { watch = try SignalWatch(terminalSignals) } catch { throw .failed(error) }
  var before = termios()
  guard unsafe tcgetattr(terminal, &before) == 0 else { throw .failed(.now("tcgetattr")) }
  var silent = before
  silent.c_lflag &= ~tcflag_t(ECHO | ECHONL)
  // Drained, not flushed: what was typed ahead is part of the answer.
  guard unsafe tcsetattr(terminal, TCSADRAIN, &silent) == 0 else { throw .failed(.now("tcsetattr")) }
  let outcome: Swift.Result<Result, PromptError>
  do throws(PromptError) { outcome = .success(try body(watch)) } catch { outcome = .failure(error) }
  _ = unsafe tcsetattr(terminal, TCSADRAIN, &before)
  var left: [Int32] = []
  while let signal = watch.next() { left.append(signal) }
  _ = consume watch
  for signal in left { _ = kill(getpid(), signal) }
  return try outcome.get()
}

/// Runs `body` while the controlling terminal, if there is one, does not show what is typed: while a passphrase is asked for and tried, what is
/// typed ahead may be one too.
///
/// Signals that end or stop the program work meanwhile as ever, and give the terminal back first.
func withSilentTerminal<Result>(_ body: () throws -> Result) rethrows -> Result {
  guard let terminal = try? System.open("/dev/tty", O_RDWR | O_NOCTTY), clinux_silence_terminal(terminal.number) == 0
  else { return try body() }
  defer {
    clinux_give_terminal_back()
    _ = terminal.number  // open until then
  }
  return try body()
}
