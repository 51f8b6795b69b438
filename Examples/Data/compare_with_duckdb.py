"""Compares our results with those of a peer, entry by entry.

usage: python3 compare_with_duckdb.py OURS THEIRS

OURS holds ranking.csv, findings.csv and agencies.csv as `inovasi evaluate` writes them; THEIRS holds ranking.csv, refused.csv and
agencies.csv (place, innovation, agency, title, final; id, code; agency, entries, ranked, mean). A place may differ only
among entries that are equal in exact arithmetic: their doubles differ in the last digit, our fractions do not.
"""
import csv
import pathlib
import sys


def rows(folder, name):
    with open(pathlib.Path(folder) / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def main(ours, theirs):
    csv.field_size_limit(1 << 30)
    faults = []
    our, their = ({r["innovation"]: r for r in rows(folder, "ranking.csv")} for folder in (ours, theirs))
    if our.keys() != their.keys():
        faults.append(f"ranked: {len(our.keys() - their.keys())} only ours, {len(their.keys() - our.keys())} only theirs")
    common = our.keys() & their.keys()
    worst = max((abs(float(our[i]["final"]) - float(their[i]["final"])) for i in common), default=0)
    if worst > 1e-9:
        faults.append(f"final: differs by up to {worst}")
    moved = [i for i in common if our[i]["place"] != their[i]["place"]]
    finals = {}
    for row in our.values():
        finals[row["final"]] = finals.get(row["final"], 0) + 1
    unexplained = [i for i in moved if finals[our[i]["final"]] == 1]
    if unexplained:
        faults.append(f"place: {len(unexplained)} differ without a tie, such as {sorted(unexplained)[:5]}")
    # A path begins with the entry's identifier, which holds no dot here.
    refused = {r["path"].split(".")[0] for r in rows(ours, "findings.csv")
               if r["severity"] == "error" and r["file"] == "innovations.csv"}
    expected = {r["id"] for r in rows(theirs, "refused.csv")}
    if refused != expected:
        faults.append(f"refused: {len(refused - expected)} only ours, {len(expected - refused)} only theirs")
    figures, others = ({r["agency"]: r for r in rows(folder, "agencies.csv")} for folder in (ours, theirs))
    for agency, other in others.items():
        own = figures.get(agency)
        if own is None:
            if other["ranked"] != "0":  # else one that entries name and nobody knows
                faults.append(f"agency {agency}: missing")
        elif own["entries"] != other["entries"] or own["ranked"] != other["ranked"]:
            faults.append(f"agency {agency}: {own} {other}")
        elif other["mean"] and abs(float(own["mean"]) - float(other["mean"])) > 1e-9:
            faults.append(f"agency {agency}: mean {own['mean']} {other['mean']}")
    print(f"{len(common)} ranked, {len(expected)} refused, {len(others)} agencies; largest difference {worst:.1e}; "
          f"{len(moved)} places differ within ties")
    for fault in faults[:20]:
        print("FAULT", fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
