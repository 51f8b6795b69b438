"""The whole evaluation in Polars. usage: evaluate_polars.py FOLDER OUTPUT (pip install polars)

The same work and the same files as evaluate_duckdb.py has.
"""
import datetime
import pathlib
import sys

import polars as pl

folder, output = map(pathlib.Path, sys.argv[1:3])
WEIGHTS = pl.LazyFrame({"criterion": [f"C{n}" for n in range(1, 9)], "percent": [5, 20, 15, 20, 10, 10, 10, 10]})


def table(name):
    return pl.scan_csv(folder / f"{name}.csv", infer_schema=False)


remit, began = pl.col("remit"), pl.col("began")
entries = (
    table("innovations").with_columns(began=pl.col("started").str.to_date("%Y-%m-%d", strict=False))
    .join(table("agencies").select("agency", remit=pl.col("scope").str.split(";")), on="agency", how="left")
    .select("id", "title", "agency", refusal=(
        pl.when(remit.is_null()).then(pl.lit("unknown-agency"))
        .when(~remit.list.contains(pl.col("affair"))).then(pl.lit("out-of-remit"))
        .when(began.is_null()).then(pl.lit("bad-date"))
        .when(began > datetime.date(2020, 2, 3)).then(pl.lit("too-young"))
        .when(pl.col("title").str.len_chars() > 200).then(pl.lit("title-too-long")))))
points = pl.col("points")
scores = table("scores").with_columns(points=pl.col("score").cast(pl.Float64, strict=False)).drop("score")
faults = scores.select(unreadable=points.is_null().sum(), outside=(~points.is_between(0, 100)).sum())
twice = scores.group_by("innovation", "judge", "criterion").len().filter(pl.col("len") > 1).select(twice=pl.len())
panels = (
    scores.filter(points.is_between(0, 100)).join(WEIGHTS, on="criterion")
    .group_by("innovation", "judge").agg(total=(points * pl.col("percent")).sum(), criteria=pl.len())
    .filter(pl.col("criteria") == 8).group_by("innovation").agg(final=pl.col("total").mean() / 100))
places = (
    entries.filter(pl.col("refusal").is_null()).join(panels, left_on="id", right_on="innovation")
    .select(pl.col("final").rank("min", descending=True).alias("place"), pl.col("id").alias("innovation"), "agency", "title", "final")
    .sort("place", "innovation"))
entries, places, faults, twice = pl.collect_all([entries, places, faults, twice])
places.write_csv(output / "ranking.csv")
entries.filter(pl.col("refusal").is_not_null()).select("id", code="refusal").write_csv(output / "refused.csv")
(entries.join(places.select("innovation", "final"), left_on="id", right_on="innovation", how="left")
 .group_by("agency").agg(entries=pl.len(), ranked=pl.col("final").count(), mean=pl.col("final").mean())
 .sort("agency").write_csv(output / "agencies.csv"))
print(faults.row(0), twice.row(0))
