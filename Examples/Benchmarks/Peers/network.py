"""The network of an assignment, as solvers of minimum-cost flow want it.

The textbook one: entry to judge at most once, judge to the end once for each place that it has, the nth place at (2n - 1) times the
weight of the load.
"""
from common import folder

first, *lines = (folder / "network.txt").read_text().splitlines()
per_entry, capacity, load = map(int, first.split())
rows = [[None if cost == "-" else int(cost) for cost in line.split()] for line in lines]
judges = len(rows[0])
source, sink = 0, 1 + len(rows) + judges
supply = per_entry * len(rows)


def arcs():
    """Each arc: from, to, room, cost."""
    for entry, row in enumerate(rows):
        yield source, 1 + entry, per_entry, 0
        for judge, cost in enumerate(row):
            if cost is not None:
                yield 1 + entry, 1 + len(rows) + judge, 1, cost
    for judge in range(judges):
        for place in range(1, capacity + 1):
            yield 1 + len(rows) + judge, sink, 1, load * (2 * place - 1)
