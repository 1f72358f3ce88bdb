"""The table that the benchmark prints."""

from dataclasses import dataclass

HEADINGS = ("operation", "ours", "reference", "ratio", "must", "aim", "")


@dataclass(frozen=True)
class Row:
    """One comparison; the figure is to be at most `must`, better at most `aim`."""

    operation: str
    ours: str
    reference: str = ""
    figure: float | None = None
    must: float | None = None
    aim: float | None = None
    unit: str = "×"

    @property
    def verdict(self):
        if self.must is None:
            return ""
        if self.figure is None:
            return "not measured"
        if self.aim is not None and self.figure <= self.aim:
            return "aim"
        return "must" if self.figure <= self.must else "MISSED"

    def cells(self):
        is_ratio = self.unit == "×"
        ratio = f"{self.figure:.2f}" if is_ratio and self.figure is not None else ""
        return (
            self.operation,
            self.ours,
            self.reference,
            ratio,
            limit(self.must, self.unit),
            limit(self.aim, self.unit),
            self.verdict,
        )


def limit(figure, unit):
    if figure is None:
        return ""
    return f"≤ {figure:.3g} {unit}"


def seconds(value):
    """A time in the unit that reads best."""
    for factor, unit in ((1, "s"), (1e3, "ms"), (1e6, "µs")):
        if value * factor >= 1:
            return f"{value * factor:.3g} {unit}"
    return f"{value * 1e9:.0f} ns"


def cost(value):
    """`1.23 s, 1.10 s CPU, 45 MiB`."""
    return f"{seconds(value.wall)}, {seconds(value.cpu)} CPU, {value.peak:.0f} MiB"


def compare(operation, ours, reference, must, aim, name="C"):
    """A row of one measured against another, or with what there is of it."""
    if ours is None or reference is None:
        return Row(
            operation,
            cost(ours) if ours else "–",
            f"{name} {cost(reference)}" if reference else "–",
            must=must,
            aim=aim,
        )
    figure = ours.wall / reference.wall
    return Row(operation, cost(ours), f"{name} {cost(reference)}", figure, must, aim)


def absolute(operation, ours, must, aim, reference=""):
    """A row of one measured in milliseconds."""
    figure = ours.wall * 1e3 if ours else None
    return Row(operation, cost(ours) if ours else "–", reference, figure, must, aim, "ms")


def figures(operation, ours, reference, must, aim, name="C"):
    """A row of two figures measured inside their programs."""
    if ours is None or reference is None:
        text = f"{name} {seconds(reference.wall)}" if reference else "–"
        return Row(operation, "–", text, must=must, aim=aim)
    texts = (f"{seconds(cost.wall)}, {1 / cost.wall:,.0f} a second" for cost in (ours, reference))
    ours_text, reference_text = texts
    ratio = ours.wall / reference.wall
    return Row(operation, ours_text, f"{name} {reference_text}", ratio, must, aim)


def show(rows):
    table = [HEADINGS] + [row.cells() for row in rows]
    widths = [max(len(cells[column]) for cells in table) for column in range(len(HEADINGS))]
    for number, cells in enumerate(table):
        print("  ".join(cell.ljust(width) for cell, width in zip(cells, widths)).rstrip())
        if number == 0:
            print("  ".join("─" * width for width in widths))
