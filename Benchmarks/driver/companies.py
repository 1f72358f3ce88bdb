"""Closing a month of many small companies at once."""

import functools
import os

from driver.closing import RATES
from driver.contestants import place, remove_database
from driver.measure import interleaved
from driver.table import absolute, compare

FEW, MANY = 40, 400
MONTH = "2025-01"


@functools.cache
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
    yield from together_rows(costs)
    # Of a thousand companies 3 seconds must be, and 0.6 are wished for.
    must, aim = 3_000 * MANY / 1_000, 600 * MANY / 1_000
    yield absolute(f"11 change {MANY} companies × 12 modules", costs.get("hold"), must, aim)


def together_rows(costs, where=""):
    many = costs.get("many")
    # Of a thousand companies 27 times is asked for, which is a little more than their number.
    must = 27 / 25 * MANY / FEW
    operation = f"21 close {MANY} companies{where}"
    yield compare(operation, many, costs.get("few"), must, None, f"{FEW} of them")
    operation = f"21 the same request again{where}"
    yield compare(operation, costs.get("again"), many, 0.1, None, "the close")


def companies_on_server_rows(books, running, rounds):
    """The same on PostgreSQL, and each company by itself with one worker and with two."""
    databases = {count: restored(books, running, group(books, count)) for count in (FEW, MANY)}

    def close(count, *words):
        running.copied += 1
        name = f"closing_{running.copied}"
        running.sql("postgres", f"CREATE DATABASE {name} TEMPLATE {databases[count]}")
        running.url_of_copy = running.url(name, "clerk")
        return again(*words)

    def again(*words):
        return books.command("close", "--all", "--period", MONTH, "--idempotency-key", "bench",
                             *words, url=running.url_of_copy)

    running.copied = 0
    costs = interleaved(
        {
            "few": lambda: close(FEW),
            "many": lambda: close(MANY),
            "again": again,
            "one worker": lambda: close(MANY, "--each", "--workers", "1"),
            "two workers": lambda: close(MANY, "--each", "--workers", "2"),
        },
        rounds,
    )
    yield from together_rows(costs, ", PostgreSQL")
    yield compare(f"22 close each of {MANY} by two workers", costs.get("two workers"),
                  costs.get("one worker"), 1 / 1.5, None, "by one")


def restored(books, running, url):
    """The books of an SQLite file in a database of the server."""
    backup = place("group.backup")
    if os.path.exists(backup):
        os.remove(backup)
    books.command("backup", backup, url=url)
    name = running.new_database(books.bokslut)
    books.command("restore", backup, url=running.url(name, "books_owner"))
    return name
