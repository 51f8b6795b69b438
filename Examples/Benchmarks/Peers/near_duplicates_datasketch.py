"""Finds texts that are nearly the same with datasketch. usage: near_duplicates_datasketch.py FOLDER OUTPUT (pip install datasketch)

The shingles and the threshold are ours: three words, exact Jaccard of at least 0.7 to confirm; 128 permutations in 32 bands of 4.
"""
from datasketch import MinHash, MinHashLSH

from common import folder, output, timed


def shingles(text):
    words = text.split()
    return frozenset(" ".join(words[n:n + 3]) for n in range(len(words) - 2))


def search(texts):
    sets, pairs = [], set()
    index = MinHashLSH(num_perm=128, params=(32, 4))
    for number, text in enumerate(texts):
        own = shingles(text)
        sketch = MinHash(num_perm=128)
        sketch.update_batch([shingle.encode() for shingle in own])
        for other in index.query(sketch):
            if len(sets[other] & own) * 10 >= len(sets[other] | own) * 7:
                pairs.add((other, number))
        sets.append(own)
        index.insert(number, sketch)
    return sets, pairs


def as_ours(sets, pairs):
    """Of texts that are equal, ours reports each with the first, and pairs with others of the first alone."""
    first = {}
    copies = {number: first[own] for number, own in enumerate(sets) if first.setdefault(own, number) != number}
    return {pair for pair in pairs if not copies.keys() & pair} | {(one, copy) for copy, one in copies.items()}


pairs = as_ours(*timed(search, (folder / "texts.txt").read_text().splitlines()))
(output / "pairs.txt").write_text("".join(sorted(f"{one} {other}\n" for one, other in pairs)))
