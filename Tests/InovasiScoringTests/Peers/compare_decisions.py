#!/usr/bin/env python3
"""Compares `inovasi rank` with pymcdm on random decision matrices: compare_decisions.py INOVASI [SEED]

Every preference that both compute has to be the same to 1e-9. Needs pymcdm (`pip install pymcdm`); seeds are printed, so that a
difference can be looked at again. Exit code 1 on any difference.
"""
import csv
import json
import pathlib
import subprocess
import sys
import tempfile
import warnings

import numpy as np
from pymcdm import methods, normalizations, weights as weightings

TOLERANCE = 1e-9
ROUNDS = 60


def peers(v, bounds):
    """pymcdm's methods by the names that inovasi gives them."""
    return {
        "topsis": methods.TOPSIS(normalizations.vector_normalization),
        "topsis-range": methods.TOPSIS(normalizations.minmax_normalization),
        "vikor": methods.VIKOR(v=v),
        "wsm": methods.WSM(),
        "wpm": methods.WPM(),
        "aras": methods.ARAS(),
        "edas": methods.EDAS(),
        "marcos": methods.MARCOS(),
        "promethee2": methods.PROMETHEE_II("usual"),
        "spotis": methods.SPOTIS(bounds),
    }


def problem(generator):
    """A matrix of positive numbers, some of them tied, with weights, kinds of criteria and bounds."""
    rows, columns = int(generator.integers(3, 12)), int(generator.integers(2, 7))
    if generator.random() < 0.5:
        matrix = generator.integers(1, 10, size=(rows, columns)).astype(float)
    else:
        matrix = np.round(generator.uniform(0.01, 1000, size=(rows, columns)), 4)
    matrix[0, matrix.min(axis=0) == matrix.max(axis=0)] += 1  # VIKOR and the range normalisation refuse constant columns
    weights = generator.integers(1, 30, size=columns).astype(float)
    types = generator.choice([1, -1], size=columns)
    bounds = np.column_stack((matrix.min(axis=0) - 1, matrix.max(axis=0) + 1))
    return matrix, weights / weights.sum(), types, bounds


def write(path, matrix, weights=None, types=None):
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["alternative"] + [f"C{column + 1}" for column in range(matrix.shape[1])])
        if weights is not None:
            writer.writerow(["weight"] + [repr(float(weight)) for weight in weights])
        if types is not None:
            writer.writerow(["type"] + ["benefit" if kind == 1 else "cost" for kind in types])
        for number, row in enumerate(matrix):
            writer.writerow([f"A{number + 1:02}"] + [repr(float(value)) for value in row])


def rank(inovasi, path, *arguments):
    run = subprocess.run([inovasi, "rank", str(path), "--format", "json", *arguments], capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"inovasi rank {path} {' '.join(arguments)}: exit code {run.returncode}\n{run.stderr}")
    return json.loads(run.stdout)


def compare(inovasi, folder, seed):
    """The largest difference, and how many numbers were compared."""
    generator = np.random.default_rng(seed)
    matrix, weights, types, bounds = problem(generator)
    v = round(float(generator.random()), 3)
    path = folder / f"{seed}.csv"
    write(path, matrix, weights, types)
    text = ",".join(f"{float(low)}:{float(high)}" for low, high in bounds)
    document = rank(inovasi, path, "--v", str(v), f"--bounds={text}")
    ours = {
        method["method"]: [line["preference"] for line in sorted(method["results"], key=lambda line: line["alternative"])]
        for method in document["methods"]
    }
    differences, worst, count = [], 0.0, 0
    for name, method in peers(v, bounds).items():
        theirs = method(matrix, weights, types)
        if not np.all(np.isfinite(theirs)):
            continue  # pymcdm divides by zero where two alternatives tie on S or R; ours is defined there
        if name not in ours:
            differences.append(f"seed {seed}: {name} is missing: {document['refused']}")
            continue
        difference = float(np.max(np.abs(np.array(ours[name]) - theirs)))
        worst, count = max(worst, difference), count + len(theirs)
        if not difference <= TOLERANCE:
            differences.append(f"seed {seed}: {name} differs by {difference}: {ours[name]} and {list(theirs)}")

    # Both weightings on benefits only: pymcdm's CRITIC does not turn costs round.
    write(path, matrix)
    for name, weighting in (("entropy", weightings.entropy_weights), ("critic", weightings.critic_weights)):
        theirs = weighting(matrix)
        found = [criterion["weight"] for criterion in rank(inovasi, path, "--weights", name, "--method", "wsm")["criteria"]]
        difference = float(np.max(np.abs(np.array(found) - theirs)))
        worst, count = max(worst, difference), count + len(theirs)
        if not difference <= TOLERANCE:
            differences.append(f"seed {seed}: {name} weights differ by {difference}: {found} and {list(theirs)}")
    return differences, worst, count


def main():
    warnings.simplefilter("ignore")  # pymcdm remarks on dominated alternatives, and numpy on divisions by zero
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    differences, worst, count = [], 0.0, 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(first, first + ROUNDS):
            found, largest, compared = compare(sys.argv[1], pathlib.Path(folder), seed)
            differences += found
            worst, count = max(worst, largest), count + compared
    print(f"{count} numbers of {ROUNDS} matrices compared with pymcdm, seeds {first} to {first + ROUNDS - 1}: largest difference {worst:.1e}")
    if differences:
        sys.exit("\n".join(differences))


if __name__ == "__main__":
    main()
