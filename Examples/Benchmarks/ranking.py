"""Ranks the scores that `Benchmarks ranking` wrote with DuckDB and compares.

usage: python3 ranking.py FOLDER   (pip install duckdb)

Reading is not measured; ranking is the same work: a judge's weighted total, the panel's mean, the weighted sum of stages, the place.
Integers stand for exact decimals, so that DuckDB ties what we tie.
"""
import pathlib
import sys
import time

import duckdb

folder = pathlib.Path(sys.argv[1])
con = duckdb.connect()
con.execute("PRAGMA threads=2")
con.execute(f"""
create table score as select innovation, judge, stage, (score * 10)::bigint points
from read_csv('{folder}/scores.csv', header=true, types={{'score': 'decimal(9,4)'}});
create table share as select * from (values ('desk', 30), ('presentation', 50), ('visit', 20)) as t(stage, weight);
""")
start = time.perf_counter()
con.execute("""
create table ranked as
with sheet as (select innovation, stage, judge, sum(points) total from score group by all having count(*) = 8),
panel as (select innovation, stage, sum(total) total, count(*) judges from sheet group by all),
final as (select innovation, sum(total * weight * 6 // judges) final from panel join share using (stage) group by all having count(*) = 3)
select rank() over (order by final desc) place, innovation from final order by place, innovation;
""")
peer = time.perf_counter() - start
ours = float((folder / "seconds.txt").read_text())
lines = "".join(f"{place} {name}\n" for place, name in con.execute("select * from ranked order by place, innovation").fetchall())
same = lines == (folder / "ours.txt").read_text()
print(f"DuckDB {peer:.2f} s, ours {ours:.2f} s: {ours / peer:.2f} times; the ranking is {'the same' if same else 'ANOTHER'}")
sys.exit(0 if same else 1)
