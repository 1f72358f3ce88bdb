"""What a close asks of the books: balances, a revaluation, and the close itself."""

import os

from driver.contestants import ours_inside, place, remove_database
from driver.measure import interleaved, run
from driver.table import Row, absolute, compare, seconds

RATES = os.path.join(os.path.dirname(__file__), "..", "..", "Samples", "ecb-2025.csv")
MONTH = "2025-03"


def milliseconds(operation, measured, must, aim, reference=""):
    """A row of one measured inside."""
    figure = measured.wall * 1e3 if measured else None
    text = seconds(measured.wall) if measured else "–"
    return Row(operation, text, reference, figure, must, aim, "ms")


def answer_rows(books, few, measure, rounds):
    """The answers that must not depend on how many vouchers there are."""
    with_currency(books)
    with_currency(few)
    costs = interleaved(
        {
            (what, size.vouchers): ours_inside(
                measure, f"{what}-{size.vouchers}", what, f"sqlite:{place(name(size))}", MONTH)
            for what in ("trial", "revalue")
            for size in (books, few)
        },
        rounds,
    )
    for what, operation, must, aim in (
        ("trial", "2 trial balance, inside", 3, 1),
        ("revalue", "6b revaluation planned, inside", 10, 3),
    ):
        large, small = costs.get((what, books.vouchers)), costs.get((what, few.vouchers))
        reference = f"{few.vouchers:,} vouchers {seconds(small.wall)}" if small else ""
        yield milliseconds(operation, large, must, aim, reference)


def name(books):
    return f"currency-{books.name}.db"


def with_currency(books):
    """The books with vouchers in foreign currencies, as real ones have, and rates."""
    database = place(name(books))
    remove_database(database)
    journal = place(f"currency-{books.name}.csv")
    run([books.bokslut, "sample", *books.size, "--currency-vouchers", "5000",
         "--output", place("again.se"), "--journal", journal], books.output)
    url = f"sqlite:{database}"
    for words in (
        ["import", "sie", books.file],
        ["import", "journal", journal],
        ["import", "rates", "ecb", RATES],
    ):
        books.command(*words, url=url)


def wide_rows(books, measure, rounds):
    """The same of books with many dimension values, most of which have no foreign currency."""
    with_currency(books)
    source = place(name(books))

    def close():
        copy = books.copy_database("closing.db", source)
        return books.command("close", "--period", MONTH, url=f"sqlite:{copy}")

    costs = interleaved(
        {
            "revalue": ours_inside(
                measure, f"revalue-{books.name}", "revalue", f"sqlite:{source}", MONTH),
            "trial balance": books.report,
            "close": close,
        },
        rounds,
    )
    yield milliseconds("6w revaluation planned, inside", costs.get("revalue"), 3, 1)
    yield absolute("2w trial balance, whole command", costs.get("trial balance"), 20, None)
    yield absolute(f"15w close a month of {books.vouchers:,}", costs.get("close"), 250, 100)


def close_rows(books, rounds):
    """The whole close of a month: revaluation, checks, hold and seal, as one command."""
    source = place(name(books))

    def close():
        copy = books.copy_database("closing.db", source)
        return books.command("close", "--period", MONTH, url=f"sqlite:{copy}")

    costs = interleaved({"close": close}, rounds)
    operation = f"15 close a month of {books.vouchers:,}"
    yield absolute(operation, costs.get("close"), 1_000, 200)


def list_rows(books, rounds):
    """The list of runs, which asks of each whether what it read has changed since."""
    source = place(name(books))
    copies = {what: books.copy_database(f"{what}.db", source) for what in ("none", "twelve")}
    for month in range(1, 13):
        books.command("fx-revaluation", "post", "--period", f"2025-{month:02}",
                      url=f"sqlite:{copies['twelve']}")
    costs = interleaved(
        {
            what: lambda copy=copy: books.command("run", "list", url=f"sqlite:{copy}")
            for what, copy in copies.items()
        },
        rounds,
    )
    operation = "16 run list with twelve revaluations"
    yield compare(operation, costs.get("twelve"), costs.get("none"), 1.2, None, "with none")
