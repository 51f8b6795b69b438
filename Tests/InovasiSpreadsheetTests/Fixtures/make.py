"""Writes the workbooks beside this file with openpyxl and XlsxWriter, and has LibreOffice save one of them again.

    python3 -m venv venv && venv/bin/pip install openpyxl XlsxWriter
    venv/bin/python Tests/InovasiSpreadsheetTests/Fixtures/make.py

All data are made up.
"""

import datetime
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import numbers
from openpyxl.utils import datetime as epochs

here = pathlib.Path(__file__).parent
day = datetime.date(2021, 2, 3)
HEADER = ["id", "judul", "mulai", "waktu", "nilai", "aktif", "nik", "rumus"]


def openpyxl_book(path, epoch=None):
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = epoch
    sheet = book.active
    sheet.title = "Inovasi"
    sheet.append(HEADER)
    sheet.append(["I1", "Jarik Ma'siti", day, datetime.datetime(2021, 2, 3, 10, 30), 87.55, True, "3573010101900001", "=1+1"])
    sheet.append(["I2", CellRichText("Satu ", TextBlock(InlineFont(b=True), "dua"), " tiga"), datetime.date(1999, 12, 31), None, 90, False, 3573010101900001, "#N/A"])
    sheet["C3"].number_format = "dd mmmm yyyy"
    sheet["H3"].data_type = "e"
    sheet.append([None, None])
    sheet.append(["I3", "baris\nbaru & <tag>", None, None, 0.1, None, "3.57301E+15", None])
    sheet.merge_cells("A7:B7")
    sheet["A7"] = "gabung"
    hidden = book.create_sheet("Tersembunyi")
    hidden.sheet_state = "hidden"
    hidden.append(["a"])
    hidden.append([1])
    chart = book.create_chartsheet("Grafik")
    book.save(path)


def xlsxwriter_book(path, constant=False, date1904=False):
    book = xlsxwriter.Workbook(path, {"in_memory": True, "constant_memory": constant, "default_date_format": "dd/mm/yy", "date_1904": date1904})
    sheet = book.add_worksheet("Nilai")
    bold = book.add_format({"bold": True})
    rupiah = book.add_format({"num_format": '"Rp"#,##0'})
    percent = book.add_format({"num_format": "0.0%"})
    length = book.add_format({"num_format": "[h]:mm"})
    sheet.write_row("B3", ["id", "tanggal", "dana", "persen", "lama", "rumus", "teks"])
    sheet.write("B4", "I1")
    sheet.write_datetime("C4", datetime.datetime(2021, 2, 3))
    sheet.write_number("D4", 1500000, rupiah)
    sheet.write_number("E4", 0.875, percent)
    sheet.write_number("F4", 1.25, length)
    sheet.write_formula("G4", "=D4*2", None, 3000000)
    sheet.write_rich_string("H4", "tebal ", bold, "sekali")
    sheet.write("B6", "I2")
    sheet.write_formula("G6", '=""', None, "")
    sheet.write_string("H6", "=1+1")
    sheet.write_string("H7", "_x0041_ dan \x01")
    book.close()


def libreoffice(source, target):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "in" / source.name
        copy.parent.mkdir()
        shutil.copy(source, copy)
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
             "--outdir", folder, str(copy)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.copy(pathlib.Path(folder) / source.name, target)


openpyxl_book(here / "openpyxl.xlsx")
openpyxl_book(here / "openpyxl-1904.xlsx", epochs.CALENDAR_MAC_1904)
xlsxwriter_book(here / "xlsxwriter.xlsx")
xlsxwriter_book(here / "xlsxwriter-constant.xlsx", constant=True)
if shutil.which("soffice"):
    libreoffice(here / "openpyxl.xlsx", here / "libreoffice.xlsx")


def filled(template, target):
    """The template for agencies of kipp-2023-umum, filled in and saved again by LibreOffice."""
    book = openpyxl.load_workbook(template)
    sheet = book["Inovasi"]
    column = {cell.value: cell.column for cell in sheet[1]}
    row = {"nomor": "I001", "judul": "Jarik Ma'siti", "opd": "DUKCAPIL", "urusan": "2.12", "tanggal_penerapan": datetime.date(2021, 2, 3),
           "kategori": "kesehatan", "sdg": "3;16", "pernyataan": book["Daftar"]["K2"].value, "ringkasan": "Akta dan KTP diantar ke rumah.\nGratis."}
    for name, value in row.items():
        sheet.cell(2, column[name], value)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / target.name
        book.save(path)
        libreoffice(path, target)


# inovasi template --rulebook kipp-2023-umum --rows 3 --output template.xlsx
if len(sys.argv) > 1:
    filled(pathlib.Path(sys.argv[1]), here / "template-filled.xlsx")
