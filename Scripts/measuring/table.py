"""The table that the benchmark prints: each figure of ours beside what it is measured against."""

from dataclasses import dataclass


def seconds(value):
    """A duration as one says it: milliseconds below a second."""
    return f"{value * 1000:.1f} ms" if value < 1 else f"{value:.2f} s"


def megabytes(value):
    return f"{value / 1e6:.0f} MB"


@dataclass(frozen=True)
class Row:
    """One comparison.

    `ours` is None where intime was not measured; `at_most` is the highest ratio allowed, or None where nothing was promised."""

    what: str
    ours: float | None
    against: str
    theirs: float
    at_most: float | None = None
    shown: object = seconds

    @property
    def is_over(self):
        return self.at_most is not None and self.ours / self.theirs > self.at_most

    @property
    def cells(self):
        verdict = "" if self.at_most is None else "OVER" if self.is_over else "ok"
        allowed = "" if self.at_most is None else f"{self.at_most:.2f}"
        if self.ours is None:
            return self.what, "", self.against, self.shown(self.theirs), "", allowed, verdict
        ratio = self.ours / self.theirs
        shown = f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.4f}"
        return self.what, self.shown(self.ours), self.against, self.shown(self.theirs), shown, allowed, verdict


HEADINGS = "what", "intime", "against", "", "ratio", "at most", ""
NUMBERS = {1, 3, 4, 5}


def printed(rows):
    """The rows as text in columns."""
    lines = [HEADINGS, *(row.cells for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    lines.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        "  ".join(cell.rjust(width) if column in NUMBERS else cell.ljust(width)
                  for column, (cell, width) in enumerate(zip(line, widths))).rstrip()
        for line in lines)
