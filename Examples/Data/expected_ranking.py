"""Computes malang-2021/expected-ranking.csv apart from the Swift code, with Python's exact fractions.

usage: python3 expected_ranking.py [FOLDER]

The rules are written out here as the rulebook malang-2021 states them: five criteria at 20 % each, the mean of complete sheets,
ties by `bermanfaat` and then by the earlier start, one year of age on the closing date, no former Top 9 to Top 45 of KIPP,
an affair outside the remit refuses unless the agency is a supporting (4 to 6) or territorial (7) one.
"""
import csv
import datetime
import pathlib
import sys
from collections import defaultdict
from fractions import Fraction

FOLDER = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "malang-2021"
CRITERIA = ["kebaruan", "efektif", "bermanfaat", "replikasi", "keberlanjutan"]
CLOSING = datetime.date(2021, 2, 26)
SERVICES = {"KK_BARU": "2.12", "AKTA_LAHIR": "2.12", "KTP_BARU": "2.12"}


def rows(name):
    with open(FOLDER / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def refused(entry, scopes, winners):
    affairs = {entry["affair"]} | {SERVICES[s] for s in entry["services"].split(";") if s}
    scope = scopes[entry["agency"]]
    outside = not affairs & scope and not any(code[0] in "4567" for code in scope)
    young = datetime.date.fromisoformat(entry["started"]) > CLOSING.replace(year=CLOSING.year - 1)
    return outside or young or entry["id"] in winners


def main():
    scopes = {row["agency"]: set(row["scope"].split(";")) for row in rows("agencies.csv")}
    barred = {"Top 9", "Top 25", "Top 35", "Top 40", "Top 45"}
    winners = {r["entry"] for r in rows("history.csv")
               if r["competition"] == "KIPP" and r["award"] in barred and int(r["year"]) <= 2020}
    sheets = defaultdict(dict)
    for row in rows("scores.csv"):
        sheets[row["innovation"], row["judge"]][row["criterion"]] = Fraction(row["score"])
    panel = defaultdict(list)
    for (entry, _), sheet in sheets.items():
        if len(sheet) == len(CRITERIA):
            panel[entry].append(sheet)
    ranked = []
    for entry in rows("innovations.csv"):
        complete = panel[entry["id"]]
        if refused(entry, scopes, winners) or not complete:
            continue
        final = sum(sum(sheet.values()) / 5 for sheet in complete) / len(complete)
        benefit = sum(sheet["bermanfaat"] for sheet in complete) / len(complete)
        started = datetime.date.fromisoformat(entry["started"]).toordinal()
        ranked.append(((-final, -benefit, started), entry["id"], final))
    ranked.sort()
    with open(FOLDER / "expected-ranking.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["place", "innovation", "final"])
        place = 0
        for position, (key, entry, final) in enumerate(ranked):
            if position == 0 or key != ranked[position - 1][0]:
                place = position + 1
            out.writerow([place, entry, f"{float(final):.10f}"])


main()
