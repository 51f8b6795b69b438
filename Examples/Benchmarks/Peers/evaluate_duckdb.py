"""The whole evaluation in DuckDB. usage: evaluate_duckdb.py FOLDER OUTPUT (pip install duckdb)

Reads the three files, checks entries and scores, ranks, and writes ranking.csv, refused.csv and agencies.csv. It says what is refused and
not where; scores that are no number, out of range or given twice are looked for and counted, as ours are.
"""
import pathlib
import sys

import duckdb

folder, output = map(pathlib.Path, sys.argv[1:3])
WEIGHTS = dict(C1=5, C2=20, C3=15, C4=20, C5=10, C6=10, C7=10, C8=10)


def table(name):
    return f"read_csv('{folder / name}.csv', header = true, all_varchar = true)"


db = duckdb.connect()
db.execute(f"""
create table weights(criterion varchar, percent integer);
insert into weights values {", ".join(map(str, WEIGHTS.items()))};
create table entries as
  with filed as (select i.*, try_cast(started as date) began, string_split(a.scope, ';') remit
                 from {table("innovations")} i left join {table("agencies")} a using (agency))
  select id, title, agency,
         case when remit is null then 'unknown-agency' when not list_contains(remit, affair) then 'out-of-remit'
              when began is null then 'bad-date' when began > date '2020-02-03' then 'too-young'
              when length(title) > 200 then 'title-too-long' end refusal
  from filed;
create table scores as
  select innovation, judge, criterion, try_cast(score as decimal(9, 4)) points from {table("scores")};
create table faults as
  select count(*) filter (points is null) unreadable, count(*) filter (points not between 0 and 100) outside,
         (select count(*) from (select 1 from scores group by innovation, judge, criterion having count(*) > 1)) twice
  from scores;
create table places as
  with sheets as (select innovation, judge, sum(points * percent) total from scores join weights using (criterion)
                  where points between 0 and 100 group by all having count(*) = {len(WEIGHTS)}),
       panels as (select innovation, sum(total) / count(*) / 100 final from sheets group by all)
  select rank() over (order by final desc) place, id innovation, agency, title, final
  from entries join panels on innovation = id where refusal is null;
copy (from places order by place, innovation) to '{output}/ranking.csv';
copy (select id, refusal code from entries where refusal is not null) to '{output}/refused.csv';
copy (select e.agency, count(*) entries, count(final) ranked, avg(final) mean
      from entries e left join places on innovation = id group by all order by all) to '{output}/agencies.csv';
""")
print(db.execute("select * from faults").fetchone())
