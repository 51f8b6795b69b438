"""Solves the assignment with OR-tools. usage: assign_ortools.py FOLDER OUTPUT (pip install ortools)

Building the network is not part of the time.
"""
import sys

from ortools.graph.python import min_cost_flow

from common import output, timed
from network import arcs, sink, source, supply

solver = min_cost_flow.SimpleMinCostFlow()
for arc in arcs():
    solver.add_arc_with_capacity_and_unit_cost(*arc)
solver.set_node_supply(source, supply)
solver.set_node_supply(sink, -supply)
if timed(solver.solve) != solver.OPTIMAL:
    sys.exit("no assignment")
(output / "cost.txt").write_text(f"{solver.optimal_cost()}\n")
