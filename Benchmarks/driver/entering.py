"""What it takes to bring one voucher into books, however many they have."""

from driver.contestants import place
from driver.measure import interleaved, run
from driver.table import compare

MANY = 20_000
ENTRY = "series;number;date;account;amount\nQ;{0};2025-03-31;1930;1,00\nQ;{0};2025-03-31;3001;-1,00\n"


def entering_rows(few, urls, name, rounds):
    """One voucher of a journal into books with many such vouchers in the year, and into those with few.

    `urls` are those of two empty databases.
    """
    journal = place("many.csv")
    run([few.bokslut, "sample", *few.size, "--currency-vouchers", str(MANY),
         "--output", place("again.se"), "--journal", journal], few.output)
    for url in urls:
        few.command("import", "sie", few.file, url=url)
    few.command("import", "journal", journal, url=urls[0])
    entered = [0]

    def enter(url):
        entered[0] += 1
        path = place("entry.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write(ENTRY.format(entered[0]))
        return few.command("import", "journal", path, url=url)

    costs = interleaved(
        {"many": lambda: enter(urls[0]), "few": lambda: enter(urls[1])},
        3 * rounds,
    )
    operation = f"20 one voucher into {MANY:,}, {name}"
    yield compare(operation, costs.get("many"), costs.get("few"), 1.3, None, "a year with few")
