"""Reads a workbook with python-calamine. usage: read_calamine.py FOLDER OUTPUT (pip install python-calamine)"""
import python_calamine

from common import folder, output, timed


def read():
    sheet = python_calamine.CalamineWorkbook.from_path(str(folder / "workbook.xlsx")).get_sheet_by_index(0)
    return sum(len(row) for row in sheet.to_python())


(output / "cells.txt").write_text(f"{timed(read)}\n")
