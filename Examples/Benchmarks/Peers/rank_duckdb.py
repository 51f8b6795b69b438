"""Ranks scores of three stages in DuckDB. usage: rank_duckdb.py FOLDER OUTPUT (pip install duckdb)

A judge's weighted total, the panel's mean, the weighted sum of stages, the place. Integers stand for exact decimals, so that DuckDB ties
what we tie.
"""
import duckdb

from common import folder, output, timed

db = duckdb.connect()
db.execute(f"""
create table scores as select innovation, judge, stage, (score * 10)::bigint points
  from read_csv('{folder}/scores.csv', header = true, types = {{'score': 'decimal(9, 4)'}});
create table shares as from (values ('desk', 30), ('presentation', 50), ('visit', 20)) as t(stage, percent);
""")
timed(db.execute, """
create table places as
  with sheets as (select innovation, stage, judge, sum(points) total from scores group by all having count(*) = 8),
       panels as (select innovation, stage, sum(total) total, count(*) judges from sheets group by all),
       finals as (select innovation, sum(total * percent * 6 // judges) final from panels join shares using (stage)
                  group by all having count(*) = 3)
  select rank() over (order by final desc) place, innovation from finals order by place, innovation
""")
rows = db.execute("from places order by place, innovation").fetchall()
(output / "places.txt").write_text("".join(f"{place} {innovation}\n" for place, innovation in rows))
