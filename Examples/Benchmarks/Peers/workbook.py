"""The rows of the workbook that is written and read."""
import datetime

from common import folder

COUNT = int((folder / "count.txt").read_text())


def rows():
    yield ["id", "judul", "mulai", "nilai"]
    for number in range(COUNT):
        yield [f"I{number}", f"Inovasi pelayanan nomor {number}", datetime.date(2021, 2, 3), number % 100 + 0.25]
