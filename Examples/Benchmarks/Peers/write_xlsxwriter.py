"""Writes a workbook with XlsxWriter. usage: write_xlsxwriter.py FOLDER OUTPUT (pip install XlsxWriter)"""
import xlsxwriter

from common import output, timed
from workbook import rows


def write():
    book = xlsxwriter.Workbook(output / "workbook.xlsx", {"default_date_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet("Data")
    for number, row in enumerate(rows()):
        sheet.write_row(number, 0, row)
    book.close()


timed(write)
