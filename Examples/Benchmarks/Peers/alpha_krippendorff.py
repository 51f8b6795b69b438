"""Krippendorff's alpha by the package of that name. usage: alpha_krippendorff.py FOLDER OUTPUT (pip install krippendorff numpy)"""
import krippendorff
import numpy

from common import folder, output, timed

ratings = numpy.genfromtxt(folder / "ratings.csv", delimiter=",")
alpha = timed(lambda: krippendorff.alpha(reliability_data=ratings.T, level_of_measurement="interval"))
(output / "alpha.txt").write_text(f"{float(alpha)!r}\n")
