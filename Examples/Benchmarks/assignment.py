"""Solves the assignment that `Benchmarks assignment` wrote with other people's solvers, and compares cost and time.

usage: python3 assignment.py FOLDER   (pip install ortools; pip install networkx for fields of up to 400 entries as well)

The network is the textbook one: entry to judge at most once, judge to the end once for each place it has, the nth place at
(2n - 1) times the weight of the load. Building it is not part of the time.
"""
import pathlib
import sys
import time

folder = pathlib.Path(sys.argv[1])
first, *lines = (folder / "network.txt").read_text().splitlines()
per_entry, capacity, load = map(int, first.split())
rows = [[None if cost == "-" else int(cost) for cost in line.split()] for line in lines]
judges = len(rows[0])
cost, seconds = (folder / "ours.txt").read_text().split()
print(f"ours: cost {cost} in {float(seconds):.2f} s")


def report(name, found, taken):
    verdict = "the same cost" if found == int(cost) else f"COST {found}"
    print(f"{name}: {verdict} in {taken:.2f} s; ours {taken / float(seconds):.1f} times as fast")
    return found == int(cost)


def arcs():
    source, sink = 0, 1 + len(rows) + judges
    for entry, row in enumerate(rows):
        yield source, 1 + entry, per_entry, 0
        for judge, price in enumerate(row):
            if price is not None:
                yield 1 + entry, 1 + len(rows) + judge, 1, price
    for judge in range(judges):
        for place in range(1, capacity + 1):
            yield 1 + len(rows) + judge, sink, 1, load * (2 * place - 1)


agrees = True
supply, sink = per_entry * len(rows), 1 + len(rows) + judges
try:
    from ortools.graph.python import min_cost_flow

    solver = min_cost_flow.SimpleMinCostFlow()
    for start, end, room, price in arcs():
        solver.add_arc_with_capacity_and_unit_cost(start, end, room, price)
    solver.set_node_supply(0, supply)
    solver.set_node_supply(sink, -supply)
    begin = time.perf_counter()
    assert solver.solve() == solver.OPTIMAL
    agrees &= report("OR-tools", solver.optimal_cost(), time.perf_counter() - begin)
except ImportError:
    print("OR-tools is not installed")
if len(rows) <= 400:
    try:
        import networkx

        graph = networkx.MultiDiGraph()
        for start, end, room, price in arcs():
            graph.add_edge(start, end, capacity=room, weight=price)
        graph.nodes[0]["demand"], graph.nodes[sink]["demand"] = -supply, supply
        begin = time.perf_counter()
        found, _ = networkx.network_simplex(graph)
        agrees &= report("networkx", found, time.perf_counter() - begin)
    except ImportError:
        print("networkx is not installed")
sys.exit(0 if agrees else 1)
