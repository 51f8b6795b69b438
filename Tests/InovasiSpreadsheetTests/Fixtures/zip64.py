"""Writes zip64.xlsx beside this file: the workbook of openpyxl.xlsx in an archive whose sizes, places and counts are all in 64 bits.

    python3 Tests/InovasiSpreadsheetTests/Fixtures/zip64.py

Python's zipfile writes the sizes of a part so when it is asked to; the directory, the offsets and the end record are put in their long forms
by hand (APPNOTE.TXT 6.3.10 of PKWARE, 4.3.14, 4.3.15 and 4.5.3), as a program does whose archive grew beyond four gigabytes.
"""

import pathlib
import struct
import zipfile
import zlib

here = pathlib.Path(__file__).parent
body, directory = b"", b""
source = zipfile.ZipFile(here / "openpyxl.xlsx")
names = [item.filename for item in source.infolist()]
for name in names:
    data = source.read(name)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(data) + packer.flush()
    path = name.encode()
    offset = len(body)
    sizes = struct.pack("<QQ", len(data), len(packed))
    # Version 4.5; names in UTF-8; deflated; 1 January 1980; sizes in the extra field 1.
    head = struct.pack("<HHHHHIIIH", 45, 0x0800, 8, 0, 0x21, zlib.crc32(data), 0xFFFFFFFF, 0xFFFFFFFF, len(path))
    local = struct.pack("<HH", 1, 16) + sizes
    body += b"PK\x03\x04" + head + struct.pack("<H", len(local)) + path + local + packed
    # An extra field of another kind stands before it, as archivers put their times there.
    extra = struct.pack("<HHI", 0x5455, 4, 0) + struct.pack("<HH", 1, 24) + sizes + struct.pack("<Q", offset)
    directory += b"PK\x01\x02" + struct.pack("<H", 45) + head + struct.pack("<HHHHII", len(extra), 0, 0, 0, 0, 0xFFFFFFFF) + path + extra
end = struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, len(names), len(names), len(directory), len(body))
record = len(body) + len(directory)
tail = (
    b"PK\x06\x06" + end + b"PK\x06\x07" + struct.pack("<IQI", 0, record, 1)
    + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
)
(here / "zip64.xlsx").write_bytes(body + directory + tail)
assert zipfile.ZipFile(here / "zip64.xlsx").testzip() is None
