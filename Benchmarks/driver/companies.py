"""Closing a month of many small companies at once."""

from driver.closing import RATES
from driver.contestants import place, remove_database
from driver.measure import interleaved
from driver.table import absolute, compare

FEW, MANY = 40, 400
MONTH = "2025-01"


def group(books, count):
    """The address of books of so many companies, each with vouchers of a month, and rates."""
    url = f"sqlite:{place(f'group-{count}.db')}"
    remove_database(url.removeprefix("sqlite:"))
    journal = place("group.csv")
    for number in range(1, count + 1):
        code = f"C{number}"
        with open(journal, "w", encoding="utf-8") as file:
            file.write("series;number;date;account;amount\n")
            for voucher in range(1, 21):
                head, amount = f"A;{voucher};2025-01-{voucher + 5:02}", number + voucher
                file.write(f"{head};1930;{amount}.00\n{head};3001;-{amount}.00\n")
        books.command("company", "create", code, "--name", code, "--currency", "SEK",
                      "--year", "2025", url=url)
        books.command("import", "journal", journal, "--company", code, url=url)
    books.command("import", "rates", "ecb", RATES, url=url)
    return url


def companies_rows(books, rounds):
    """The close of all of them, the same request once more, and what it costs a company."""
    sources = {count: group(books, count) for count in (FEW, MANY)}

    def close(count):
        source = sources[count].removeprefix("sqlite:")
        copies[count] = f"sqlite:{books.copy_database(f'closing-{count}.db', source)}"
        return again(count)

    def again(count):
        return books.command("close", "--all", "--period", MONTH, "--idempotency-key", "bench",
                             url=copies[count])

    def hold():
        source = sources[MANY].removeprefix("sqlite:")
        url = f"sqlite:{books.copy_database('hold.db', source)}"
        return books.command("period-change", "apply", "--all", "--period", MONTH, "--status",
                             "on-hold", "--access", "all=none", "--reason", "bench", url=url)

    copies = {}
    costs = interleaved(
        {
            "few": lambda: close(FEW),
            "many": lambda: close(MANY),
            "again": lambda: again(MANY),
            "hold": hold,
        },
        rounds,
    )
    many = costs.get("many")
    # Of a thousand companies 3 seconds must be, and 0.6 are wished for.
    must, aim = 3_000 * MANY / 1_000, 600 * MANY / 1_000
    yield absolute(f"11 change {MANY} companies × 12 modules", costs.get("hold"), must, aim)
    # Of a thousand companies 27 times is asked for, which is a little more than their number.
    must = 27 / 25 * MANY / FEW
    yield compare(f"21 close {MANY} companies", many, costs.get("few"), must, None, f"{FEW} of them")
    yield compare("21 the same request again", costs.get("again"), many, 0.1, None, "the close")
