"""Writes a workbook with openpyxl, in its mode for large ones. usage: write_openpyxl.py FOLDER OUTPUT (pip install openpyxl)"""
import openpyxl

from common import output, timed
from workbook import rows


def write():
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Data")
    for row in rows():
        sheet.append(row)
    book.save(output / "workbook.xlsx")


timed(write)
