#!/usr/bin/env bash
# Which columns of a key SQLite looks by, where the first is given.
#
# Guess: a search by `company = 5 AND number <= 100` in a table whose primary key is (company, year, number)
# goes to the rows of company 5, whatever the table's statistics say, and skip-scan is for queries that give
# no first column.
#
# Seen with SQLite 3.54.1 (APSW 3.54.1.0 of PyPI): where sqlite_stat1 says that a company has as many rows as
# the table, as it does while there is one company, the plan is `ANY(company) AND ANY(year) AND number<?`:
# SQLite walks through every company and year, and only then asks whether the company is 5. With 400
# companies of 50 rows it takes many times as long as with `noskipscan` in the same statistics, and its time
# grows with companies that nobody asked for. So statistics that were gathered, or written by hand, while
# there was one of something, make an exact search the slower the more of them there come to be.
#
# Prints the plans and how many steps of SQLite's machine each takes; ends with 1 where that is otherwise.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check apsw==3.54.1.0

cat >"$folder/measure.py" <<'PYTHON'
import sys

import apsw

QUERY = "SELECT count(*) FROM voucher WHERE company = 5 AND number <= 100"


def measured(statistics):
    database = apsw.Connection(":memory:")
    run = lambda text: list(database.cursor().execute(text))
    run(
        "CREATE TABLE voucher (company INTEGER, year TEXT, number INTEGER, text TEXT,"
        " PRIMARY KEY (company, year, number)) WITHOUT ROWID"
    )
    run("ANALYZE")
    run(f"INSERT INTO sqlite_stat1 VALUES ('voucher', 'voucher', '{statistics}')")
    run("ANALYZE sqlite_schema")
    run(
        "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 400),"
        " v(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM v WHERE n < 50)"
        " INSERT INTO voucher SELECT c.n, '2025', v.n, 'text' FROM c, v"
    )
    plan = run(f"EXPLAIN QUERY PLAN {QUERY}")[0][3]
    steps = [0]

    def count():
        steps[0] += 1
        return False

    database.set_progress_handler(count, 1)
    rows = run(QUERY)[0][0]
    return plan, steps[0], rows


print(f"SQLite {apsw.sqlite_lib_version()}")
seen = [measured(text) for text in ("300000 300000 100000 1", "300000 300000 100000 1 noskipscan")]
for plan, steps, rows in seen:
    print(f"{rows} rows in {steps} steps: {plan}")
skips, looks = seen
sys.exit(
    0
    if "ANY(company) AND ANY(year)" in skips[0]
    and "(company=?)" in looks[0]
    and skips[2] == looks[2] == 50
    and skips[1] > 5 * looks[1]
    else 1
)
PYTHON

"$folder/python/bin/python" "$folder/measure.py"
