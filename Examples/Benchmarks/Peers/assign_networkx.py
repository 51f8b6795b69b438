"""Solves the assignment with networkx. usage: assign_networkx.py FOLDER OUTPUT (pip install networkx)"""
import networkx

from common import output, timed
from network import arcs, sink, source, supply

graph = networkx.MultiDiGraph()
for start, end, room, cost in arcs():
    graph.add_edge(start, end, capacity=room, weight=cost)
graph.nodes[source]["demand"], graph.nodes[sink]["demand"] = -supply, supply
cost, _ = timed(networkx.network_simplex, graph)
(output / "cost.txt").write_text(f"{cost}\n")
