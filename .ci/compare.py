"""Comparisons for .ci/examples: a ranking with the expected one, shuffled inputs, outputs with outputs."""

import csv
import pathlib
import random
import re
import shutil
import sys
import zipfile


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def columns(path, *names):
    header, *rows = read(path)
    numbers = [header.index(name) for name in names]
    return [tuple(row[number] for number in numbers) for row in rows if row]


def ranking(expected, actual):
    """Place and innovation of every line are the expected ones."""
    wanted, found = (columns(path, "place", "innovation") for path in (expected, actual))
    if wanted != found:
        for line, (left, right) in enumerate(zip(wanted, found), start=2):
            if left != right:
                sys.exit(f"{actual}:{line}: {right}, expected {left}")
        sys.exit(f"{actual}: {len(found)} places, expected {len(wanted)}")
    print(f"ranking: {len(found)} places as expected")


def shuffle(seed, source, target):
    """Copies a competition folder with the rows of every CSV file shuffled, and nothing else changed."""
    shutil.copytree(source, target)
    order = random.Random(int(seed))
    for path in sorted(pathlib.Path(target).glob("*.csv")):
        # By record, as quoted cells may hold line ends: the text of each record is kept byte for byte.
        records = split(path.read_bytes())
        header, rows = records[0], records[1:]
        order.shuffle(rows)
        path.write_bytes(b"\n".join([header, *rows]) + b"\n")


def split(data):
    records, start, quoted = [], 0, False
    for index, byte in enumerate(data):
        if byte == 0x22:
            quoted = not quoted
        elif byte == 0x0A and not quoted:
            records.append(data[start:index].rstrip(b"\r"))
            start = index + 1
    records.append(data[start:])
    return [record for record in records if record.strip()]


# The one thing that may differ: where in a file something stood.
LOCATION = re.compile(r'"line"\s*:\s*\d+')


def outputs(first, second):
    """The same files with the same bytes, but for line numbers of findings."""
    names = [sorted(path.name for path in pathlib.Path(folder).iterdir()) for folder in (first, second)]
    if names[0] != names[1]:
        sys.exit(f"other files: {names[0]} and {names[1]}")
    for name in names[0]:
        left, right = (pathlib.Path(folder) / name for folder in (first, second))
        if name == "findings.csv":
            same = without_lines(left) == without_lines(right)
        elif name.endswith(".json"):
            same = LOCATION.sub("", left.read_text("utf-8")) == LOCATION.sub("", right.read_text("utf-8"))
        elif name.endswith(".xlsx"):
            same = sheets(left) == sheets(right)
        else:
            same = left.read_bytes() == right.read_bytes()
        if not same:
            sys.exit(f"{name}: shuffled rows changed it\n  {left}\n  {right}")
    print(f"shuffled: {len(names[0])} files the same")


def sheets(path):
    """The parts of a workbook, without the line and column of each finding (columns D and E of the third sheet)."""
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    parts["xl/worksheets/sheet3.xml"] = re.sub(rb'<c r="[DE]\d+"[^>]*>.*?</c>', b"", parts["xl/worksheets/sheet3.xml"])
    return parts


def without_lines(path):
    header, *rows = read(path)
    dropped = header.index("line")
    return [row[:dropped] + row[dropped + 1 :] for row in [header, *rows]]


if __name__ == "__main__":
    {"ranking": ranking, "shuffle": shuffle, "outputs": outputs}[sys.argv[1]](*sys.argv[2:])
