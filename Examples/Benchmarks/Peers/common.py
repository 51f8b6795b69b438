"""What every peer's script does: the folders from the command line, and the time of the work alone."""
import pathlib
import sys
import time

folder, output = map(pathlib.Path, sys.argv[1:3])


def timed(work, *arguments):
    """Runs the work, leaves its time in seconds.txt and returns what it gave. Reading the workload goes before it."""
    start = time.perf_counter()
    result = work(*arguments)
    (output / "seconds.txt").write_text(f"{time.perf_counter() - start}\n")
    return result
