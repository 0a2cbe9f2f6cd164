/// Why the terminal could not be opened. None of these ends the process: the caller goes on in plain mode.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or standard output is a file or a pipe.
  case notATerminal
  /// The system's terminfo has no entry for this name.
  case unknownTerminal(String)
  /// A terminal whose cursor cannot be moved (`dumb`, a printer, a log).
  case noCursorAddressing(String)
  /// A process has one terminal, and it is open already.
  case alreadyOpen
  /// The system refused a pipe or a file descriptor.
  case systemFailure
}
