"""Runs datasketch on the texts that `Benchmarks near-duplicates` wrote and compares.

usage: python3 near_duplicates.py FOLDER   (pip install datasketch)

The same shingles of three words, 128 permutations in 32 bands of 4, exact Jaccard of at least 0.7 to confirm.
"""
import pathlib
import sys
import time

from datasketch import MinHash, MinHashLSH

folder = pathlib.Path(sys.argv[1])
texts = (folder / "texts.txt").read_text().splitlines()
start = time.perf_counter()
sets = []
index = MinHashLSH(num_perm=128, params=(32, 4))
pairs = set()
for number, text in enumerate(texts):
    words = text.split()
    shingles = {" ".join(words[i:i + 3]) for i in range(len(words) - 2)}
    sets.append(shingles)
    sketch = MinHash(num_perm=128)
    sketch.update_batch([s.encode() for s in shingles])
    for other in index.query(sketch):
        shared = len(sets[other] & shingles)
        if shared * 10 >= len(sets[other] | shingles) * 7:
            pairs.add((other, number))
    index.insert(number, sketch)
seconds = time.perf_counter() - start
ours = {tuple(map(int, line.split()[:2])) for line in (folder / "ours.txt").read_text().splitlines()}
first = {}
groups = {}
for number, shingles in enumerate(sets):  # of equal texts we report each with the first
    groups.setdefault(frozenset(shingles), []).append(number)
duplicate = {n for group in groups.values() for n in group[1:]}
theirs = {p for p in pairs if not (set(p) & duplicate)} | {(g[0], n) for g in groups.values() for n in g[1:]}
own = float((folder / "seconds.txt").read_text())
print(f"datasketch: {len(pairs)} pairs in {seconds:.2f} s; ours in {own:.2f} s: {seconds / own:.1f} times as fast")
print(f"pairs only ours: {len(ours - theirs)}, only theirs: {len(theirs - ours)}")
