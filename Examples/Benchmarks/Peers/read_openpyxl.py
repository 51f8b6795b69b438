"""Reads a workbook with openpyxl, in its mode for large ones. usage: read_openpyxl.py FOLDER OUTPUT (pip install openpyxl)"""
import openpyxl

from common import folder, output, timed


def read():
    book = openpyxl.load_workbook(folder / "workbook.xlsx", read_only=True)
    return sum(len(row) for row in book.active.iter_rows(values_only=True))


(output / "cells.txt").write_text(f"{timed(read)}\n")
