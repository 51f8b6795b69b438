"""Reads the workbooks of `Benchmarks spreadsheet` with python-calamine and openpyxl, in the same folder and run.

    swift run -c release --traits Spreadsheet Benchmarks spreadsheet 100000 FOLDER
    python3 -m venv venv && venv/bin/pip install openpyxl XlsxWriter python-calamine
    venv/bin/python Examples/Benchmarks/spreadsheet.py FOLDER write     # writes the peers' own workbooks
    swift run -c release --traits Spreadsheet Benchmarks spreadsheet 100000 FOLDER
    venv/bin/python Examples/Benchmarks/spreadsheet.py FOLDER
"""

import datetime
import pathlib
import sys
import time

import openpyxl
import python_calamine
import xlsxwriter

folder = pathlib.Path(sys.argv[1])


def rows(count):
    yield ["id", "judul", "mulai", "nilai"]
    for number in range(count):
        yield [f"I{number}", f"Inovasi pelayanan nomor {number}", datetime.date(2021, 2, 3), number % 100 + 0.25]


def write(count):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Data")
    for row in rows(count):
        sheet.append(row)
    book.save(folder / "openpyxl.xlsx")
    book = xlsxwriter.Workbook(folder / "xlsxwriter.xlsx", {"default_date_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet("Data")
    for number, row in enumerate(rows(count)):
        sheet.write_row(number, 0, row[:2])
        sheet.write_datetime(number, 2, row[2]) if number else sheet.write(number, 2, row[2])
        sheet.write(number, 3, row[3])
    book.close()


def calamine(path):
    sheet = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0)
    return sum(len(row) for row in sheet.to_python())


def by_openpyxl(path):
    book = openpyxl.load_workbook(path, read_only=True)
    return sum(len(row) for row in book.active.iter_rows(values_only=True))


def best(read, path, times):
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        cells = read(path)
        taken.append(time.perf_counter() - start)
    return min(taken), cells


if len(sys.argv) > 2:
    write(100_000)
    sys.exit()
for name in ["ours", "openpyxl", "xlsxwriter"]:
    path = folder / f"{name}.xlsx"
    if not path.exists():
        continue
    ours = float((folder / f"{name}.seconds").read_text())
    fast, cells = best(calamine, str(path), 5)
    slow, _ = best(by_openpyxl, str(path), 1)
    print(f"{name}.xlsx, {cells} cells: ours {ours:.3f} s, python-calamine {fast:.3f} s ({fast / ours:.1f} times),",
          f"openpyxl {slow:.2f} s ({slow / ours:.0f} times)")
