#if CommandLine
// The output is a variable of the C library, which nothing here changes.
#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#else
@preconcurrency import Darwin
#endif

extension StandardStream {
  /// Sees to it, before anything else, that what is printed is not lost without a word, and that files are written whatever becomes of it.
  static func watch() {
    // A file that is opened gets the number of a stream that was closed, and what is printed would go into it. In the place of a closed
    // output stands one that can only be read from, so that printing fails.
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY)
    }
    // Whoever reads only the first lines, as `head` does, still gets the files that were asked for; and a file that grows beyond the limit
    // of a shell is told of as on a full disk.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    atexit {
      fflush(stdout)
      guard ferror(stdout) != 0 else { return }
      StandardStream.endIfNobodyReads()
      Terminal.printError(
        "inovasi: Tidak semua yang dicetak sampai ke keluarannya; periksa sisa ruang dan tujuannya. "
          + "(Not everything that was printed reached the output: check where it goes, and the room that is left there.)")
      _exit(65)
    }
  }

  /// Ends the program as a broken pipe ends any other, where whoever read the output has gone.
  static func endIfNobodyReads() {
    var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    guard poll(&output, 1, 0) > 0, Int32(output.revents) & Int32(POLLERR | POLLHUP) != 0 else { return }
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
  }
}
#endif
