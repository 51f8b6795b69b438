"""Compares `inovasi reliability` with the packages that statisticians use, on random panels.

usage: python3 compare_statistics.py INOVASI [PANELS]

INOVASI is the built tool; PANELS is how many panels to make, 150 unless given. Needs numpy, scipy, pandas, krippendorff and pingouin;
irrCAC is compared too where it is installed. Panels are seeded: complete, with gaps, with ties, with two judges, of grades and of points.
Numbers agree when they differ by no more than 1e-9, absolute or relative. Exit code 1 on any difference.

Where a peer gives a number that means nothing, ours is undefined, and that is checked too: a mean's correlation above 1 from a negative
variance, an end of an interval beyond the formula's pole, a ratio of mean squares over none.
"""
import collections
import concurrent.futures
import csv
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings

import krippendorff
import numpy
import pandas
import pingouin
import scipy.stats

try:
    from irrCAC.raw import CAC
except ImportError:
    CAC = None

TOLERANCE = 1e-9
ICC = ["ICC1", "ICC2", "ICC3", "ICC1k", "ICC2k", "ICC3k"]  # in pingouin's order of rows, whatever it calls them
WEIGHTS = ["identity", "linear", "quadratic", "ordinal"]

compared = collections.Counter()
faults = []


def check(panel, name, ours, theirs):
    """One number of ours and of theirs; a peer's nan or infinity is our null."""
    compared[name.split("[")[0]] += 1
    theirs = float(theirs)
    if ours is None:
        if math.isfinite(theirs):
            faults.append(f"{panel}: {name}: ours is undefined, theirs {theirs!r}")
    elif not math.isfinite(theirs) or not math.isclose(ours, theirs, rel_tol=TOLERANCE, abs_tol=TOLERANCE):
        faults.append(f"{panel}: {name}: ours {ours!r}, theirs {theirs!r}")


def panels(count):
    """Random panels of every kind: (name, array of items by judges with nan for what was not given)."""
    random = numpy.random.default_rng(20240701)
    for number in range(count):
        kind = ["points", "grades", "gaps", "ties", "two", "noise"][number % 6]
        items, judges = int(random.integers(4, 30)), int(random.integers(2, 8))
        if kind == "two":
            judges = 2
        worth = random.normal(75, 8, (items, 1))
        severity = random.normal(0, 5, (1, judges))
        scores = worth + severity + random.normal(0, float(random.uniform(0.5, 15)), (items, judges))
        if kind == "noise":
            scores = random.normal(60, 10, (items, judges))
        if kind in ("grades", "two"):
            scores = numpy.clip(numpy.round((scores - 50) / 10), 0, 5) + 1
        elif kind == "ties":
            scores = numpy.round(scores / 5) * 5
        else:
            scores = numpy.round(numpy.clip(scores, 0, 100), int(random.integers(0, 4)))
        if kind in ("gaps", "two") or number % 4 == 3:
            scores[random.random(scores.shape) < float(random.uniform(0.02, 0.3))] = numpy.nan
        yield f"panel {number} ({kind}, {items}x{judges})", scores


def write(path, scores, is_long):
    """The panel as a file; a gap is left out, or one of the words for nothing."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        if is_long:
            out.writerow(["nilai", "juri", "inovasi"])
            for item, row in enumerate(scores):
                for judge, score in enumerate(row):
                    out.writerow(["NA" if math.isnan(score) else repr(float(score)), f"J{judge}", f"I{item:03}"])
        else:
            out.writerow(["inovasi"] + [f"J{judge}" for judge in range(scores.shape[1])])
            for item, row in enumerate(scores):
                out.writerow([f"I{item:03}"] + ["-" if math.isnan(score) else repr(float(score)) for score in row])


def compare_alpha(panel, ours, scores):
    for level in ("nominal", "ordinal", "interval", "ratio"):
        try:
            theirs = krippendorff.alpha(reliability_data=scores.T, level_of_measurement=level)
        except ValueError:
            theirs = math.nan
        check(panel, f"krippendorff_alpha.{level}", ours["krippendorff_alpha"][level], theirs)


def compare_icc(panel, ours, complete):
    items, judges = complete.shape
    if items < 2 or complete.size < 5:
        return
    long = pandas.DataFrame(
        [(i, j, complete[i, j]) for i in range(items) for j in range(judges)], columns=["item", "judge", "score"])
    theirs = pingouin.intraclass_corr(data=long, targets="item", raters="judge", ratings="score")
    if ours["cronbach_alpha"] is not None:
        check(panel, "cronbach_alpha", ours["cronbach_alpha"], pingouin.cronbach_alpha(pandas.DataFrame(complete))[0])
    interval = next(name for name in theirs.columns if name.startswith("CI95"))
    for name, (_, row) in zip(ICC, theirs.iterrows()):
        mine = ours["icc"][name]
        if mine is None:
            compared["icc.undefined"] += 1
            if -math.inf < row["ICC"] <= 1 + TOLERANCE:
                faults.append(f"{panel}: {name}: ours is undefined, theirs {row['ICC']!r}")
            continue
        check(panel, "icc.value", mine["value"], row["ICC"])
        if mine["f"] is None:
            # No error at all: F is infinite, and a peer that divides by what rounding left says any large number.
            compared["icc.without error"] += 1
            if mine["p"] != 0 or abs(row["F"]) < 1e12:
                faults.append(f"{panel}: {name}: ours has no error, theirs F {row['F']!r}")
        else:
            check(panel, "icc.f", mine["f"], row["F"])
            check(panel, "icc.p", mine["p"], row["pval"])
        check(panel, "icc.df", mine["df1"], row["df1"])
        check(panel, "icc.df", mine["df2"], row["df2"])
        for end, peer in zip(mine["ci95"], row[interval]):
            if end is None and peer > 1:
                compared["icc.ci beyond the pole"] += 1
            else:
                check(panel, "icc.ci", end, peer)


def compare_ranks(panel, ours, scores, complete):
    if len(complete) >= 2:
        ranks = numpy.apply_along_axis(scipy.stats.rankdata, 0, complete)
        items, judges = ranks.shape
        deviation = ((ranks.sum(axis=1) - judges * (items + 1) / 2) ** 2).sum()
        most = judges**2 * (items**3 - items)
        try:
            # Friedman's statistic in scipy is corrected for ties; W follows from it. It asks for three judges at least.
            chi, p = scipy.stats.friedmanchisquare(*complete) if items >= 3 else (math.nan, math.nan)
        except ValueError:
            chi, p = math.nan, math.nan
        mine = ours["kendall_w"]
        if mine is not None:
            check(panel, "kendall_w.uncorrected", mine["uncorrected"], 12 * deviation / most)
            if math.isfinite(chi):
                check(panel, "kendall_w", mine["value"], chi / (judges * (items - 1)))
                check(panel, "kendall_w.chi_square", mine["chi_square"], chi)
                check(panel, "kendall_w.p", mine["p"], p)
        elif math.isfinite(chi):
            faults.append(f"{panel}: kendall_w: ours is undefined, theirs {chi!r}")
    for name, peer in (("spearman", scipy.stats.spearmanr), ("kendall_tau_b", scipy.stats.kendalltau)):
        for pair in ours[name]:
            first, second = (int(judge[1:]) for judge in pair["judges"])
            both = scores[:, [first, second]]
            both = both[~numpy.isnan(both).any(axis=1)]
            theirs = peer(both[:, 0], both[:, 1]) if len(both) >= 2 else (math.nan, math.nan)
            check(panel, name, pair["value"], theirs[0])
            if len(both) > 2:
                check(panel, f"{name}.p", pair["p"], theirs[1])


def compare_agreement(panel, ours, scores, weights):
    if CAC is None:
        return
    rated = pandas.DataFrame(scores[~numpy.isnan(scores).all(axis=1)])
    rated.columns = [f"J{judge}" for judge in rated.columns]
    rated = rated.dropna(axis=1, how="all")
    theirs = CAC(rated, weights=weights, digits=15)
    names = [("fleiss_kappa", "fleiss"), ("conger_kappa", "conger"), ("gwet_ac2", "gwet"), ("brennan_prediger", "bp")]
    for name, method in names:
        mine = ours[name]
        if mine is None:
            faults.append(f"{panel}: {name}: ours is undefined")
            continue
        found = getattr(theirs, method)()["est"]
        check(panel, name, mine["value"], found["coefficient_value"])
        check(panel, f"{name}.se", mine["se"], found["se"])
    check(panel, "percent_agreement", ours["percent_agreement"]["value"], theirs.pa)
    plain = CAC(rated, weights="identity", digits=15).gwet()["est"]
    check(panel, "gwet_ac1", ours["gwet_ac1"]["value"], plain["coefficient_value"])
    check(panel, "gwet_ac1.se", ours["gwet_ac1"]["se"], plain["se"])
    if rated.shape[1] == 2:
        both = rated.dropna().reset_index(drop=True)
        if len(both) < 2 or both.stack().nunique() < 2:
            return
        pairs = CAC(both, weights=weights, digits=15)
        for name, method in (("cohen_kappa", "conger"), ("scott_pi", "fleiss")):
            if ours[name] is not None:
                found = getattr(pairs, method)()["est"]
                check(panel, name, ours[name]["value"], found["coefficient_value"])
                check(panel, f"{name}.se", ours[name]["se"], found["se"])


def compare(inovasi, count, share, shares):
    """Every panel whose number is in this share of them: what was compared, and what differs."""
    faults.clear()
    compared.clear()
    warnings.simplefilter("ignore")
    pingouin.options["round"] = None
    for column in [name for name in pingouin.options if name.startswith("round.column")]:
        pingouin.options[column] = None
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "panel.csv"
        for number, (panel, scores) in enumerate(panels(count)):
            if number % shares != share:
                continue
            write(path, scores, is_long=number % 2 == 0)
            weights = WEIGHTS[number // 2 % len(WEIGHTS)]
            run = subprocess.run(
                [inovasi, "reliability", path, "--format", "json", "--weights", weights], capture_output=True, text=True)
            if run.returncode != 0 or run.stderr:
                faults.append(f"{panel}: exit code {run.returncode}: {run.stderr}")
                continue
            ours = json.loads(run.stdout)
            complete = scores[~numpy.isnan(scores).any(axis=1)]
            compared["panels"] += 1
            check(panel, "ratings", ours["ratings"], int((~numpy.isnan(scores)).sum()))
            check(panel, "missing", ours["missing"], int(numpy.isnan(scores).sum()))
            compare_alpha(panel, ours, scores)
            compare_icc(panel, ours, complete)
            compare_ranks(panel, ours, scores, complete)
            compare_agreement(panel, ours, scores, weights)
    return compared, faults


def main(inovasi, count):
    # The peers take a second or two a panel, each processor its share.
    shares = os.cpu_count() or 1
    with concurrent.futures.ProcessPoolExecutor(shares) as pool:
        results = list(pool.map(compare, *zip(*((inovasi, count, share, shares) for share in range(shares)))))
    for counted, found in results:
        compared.update(counted)
        faults.extend(found)
    for name, number in sorted(compared.items()):
        print(f"{number:7} {name}")
    if CAC is None:
        print("irrCAC is not installed: the kappa family was not compared")
    for fault in faults[:40]:
        print("FAULT", fault)
    print(f"{len(faults)} faults in {sum(compared.values())} comparisons")
    return 1 if faults or not compared["panels"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 150))
