"""PostgreSQL with its settings as they come, durable, on the same disk; and what limits it there."""

import contextlib
import glob
import os
import re
import subprocess
import tempfile

from driver.companies import companies_on_server_rows
from driver.contestants import ours_inside
from driver.entering import entering_rows
from driver.measure import Cost, NotAvailable, interleaved
from driver.table import compare, figures

# What posting one voucher of three lines sends, in the same order; the sequence leads to the rest.
STATEMENTS = """\
BEGIN;
SELECT sequence + 1 AS next, hash FROM company_head WHERE company = 1 FOR UPDATE \\gset
SELECT sequence FROM installation_head;
INSERT INTO company_log (company, sequence, kind, at, author, installation, hash) \
SELECT * FROM unnest(ARRAY[1::bigint], ARRAY[:next::bigint], ARRAY['voucher'], \
ARRAY['2025-12-31T00:00:00Z'], ARRAY['bench'], ARRAY[0::bigint], ARRAY[sha256(:next::text::bytea)]);
INSERT INTO voucher (company, fiscal_year, sequence, day, kind, layer, series, number, text, \
module, line_count) SELECT * FROM unnest(ARRAY[1::bigint], ARRAY['2025'], ARRAY[:next::bigint], \
ARRAY['2025-06-15'], ARRAY['operating'], ARRAY['current'], ARRAY['A'], ARRAY[:next::bigint], \
ARRAY['Faktura 10045'], ARRAY['general-ledger'], ARRAY[3::bigint]);
INSERT INTO voucher_line (company, fiscal_year, sequence, line, combination, currency, amount, \
accounting, text) SELECT * FROM unnest(ARRAY[1, 1, 1]::bigint[], ARRAY['2025', '2025', '2025'], \
ARRAY[:next, :next, :next]::bigint[], ARRAY[1, 2, 3]::bigint[], ARRAY[1, 2, 3]::bigint[], \
ARRAY['SEK', 'SEK', 'SEK'], ARRAY[125000, -25000, -100000]::bigint[], \
ARRAY[125000, -25000, -100000]::bigint[], ARRAY['', '', '']);
INSERT INTO balance_by_combination AS kept (company, combination, currency, layer, period, kind, \
debit, credit, accounting_debit, accounting_credit, reporting_debit, reporting_credit, sequence) \
SELECT * FROM unnest(ARRAY[1, 1, 1]::bigint[], ARRAY[1, 2, 3]::bigint[], \
ARRAY['SEK', 'SEK', 'SEK'], ARRAY['current', 'current', 'current'], \
ARRAY['2025-06', '2025-06', '2025-06'], ARRAY['operating', 'operating', 'operating'], \
ARRAY[125000, 0, 0]::bigint[], ARRAY[0, 25000, 100000]::bigint[], \
ARRAY[125000, 0, 0]::bigint[], ARRAY[0, 25000, 100000]::bigint[], ARRAY[0, 0, 0]::bigint[], \
ARRAY[0, 0, 0]::bigint[], ARRAY[:next, :next, :next]::bigint[]) \
ON CONFLICT (company, combination, currency, layer, period, kind) DO UPDATE SET \
debit = kept.debit + excluded.debit, credit = kept.credit + excluded.credit, \
accounting_debit = kept.accounting_debit + excluded.accounting_debit, \
accounting_credit = kept.accounting_credit + excluded.accounting_credit, \
reporting_debit = kept.reporting_debit + excluded.reporting_debit, \
reporting_credit = kept.reporting_credit + excluded.reporting_credit, sequence = excluded.sequence;
INSERT INTO balance_by_account AS kept (company, period, account, kind, currency, layer, \
fiscal_year, debit, credit, accounting_debit, accounting_credit, reporting_debit, \
reporting_credit, sequence) SELECT * FROM unnest(ARRAY[1, 1, 1]::bigint[], \
ARRAY['2025-06', '2025-06', '2025-06'], ARRAY['1510', '2611', '3001'], \
ARRAY['operating', 'operating', 'operating'], ARRAY['SEK', 'SEK', 'SEK'], \
ARRAY['current', 'current', 'current'], ARRAY['2025', '2025', '2025'], \
ARRAY[125000, 0, 0]::bigint[], ARRAY[0, 25000, 100000]::bigint[], \
ARRAY[125000, 0, 0]::bigint[], ARRAY[0, 25000, 100000]::bigint[], ARRAY[0, 0, 0]::bigint[], \
ARRAY[0, 0, 0]::bigint[], ARRAY[:next, :next, :next]::bigint[]) \
ON CONFLICT (company, period, account, kind, currency, layer) DO UPDATE SET \
debit = kept.debit + excluded.debit, credit = kept.credit + excluded.credit, \
accounting_debit = kept.accounting_debit + excluded.accounting_debit, \
accounting_credit = kept.accounting_credit + excluded.accounting_credit, \
reporting_debit = kept.reporting_debit + excluded.reporting_debit, \
reporting_credit = kept.reporting_credit + excluded.reporting_credit, sequence = excluded.sequence;
UPDATE company_head SET sequence = :next, hash = sha256(:next::text::bytea) WHERE company = 1;
COMMIT;
"""


class Server:
    """A cluster of its own in a temporary folder, reached through a socket."""

    def __init__(self, folder, programs):
        self.folder, self.programs = folder, programs
        self.created = 0

    def run(self, program, *words):
        as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        command = [os.path.join(self.programs, program), *words]
        if os.geteuid() == 0:
            command = as_user + command
        done = subprocess.run(command, capture_output=True, text=True, cwd="/",
                              env={"HOME": self.folder, "PATH": os.environ["PATH"]})
        if done.returncode != 0:
            raise NotAvailable(f"{program}: {done.stderr.strip()}")
        return done.stdout

    def start(self):
        data = os.path.join(self.folder, "data")
        self.run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C")
        options = f"-k {self.folder} -c listen_addresses="
        log = os.path.join(self.folder, "log")
        self.run("pg_ctl", "-D", data, "-l", log, "-w", "-o", options, "start")
        os.chmod(self.folder, 0o755)
        self.sql("postgres", "CREATE ROLE books_owner LOGIN CREATEROLE CREATEDB",
                 "CREATE ROLE clerk LOGIN")

    def stop(self):
        self.run("pg_ctl", "-D", os.path.join(self.folder, "data"), "-m", "immediate", "stop")

    def sql(self, database, *statements):
        words = [word for statement in statements for word in ("-c", statement)]
        return self.run("psql", "-X", "-q", "-At", "-h", self.folder, "-U", "postgres",
                        "-v", "ON_ERROR_STOP=1", *words, database)

    def url(self, database, role):
        return f"postgresql://{role}@/{database}?host={self.folder}"

    def new_database(self, bokslut):
        """An empty database with the schema, which the clerk may use."""
        self.created += 1
        name = f"bench_{self.created}"
        self.sql("postgres", f"CREATE DATABASE {name} OWNER books_owner TEMPLATE template0")
        owner = self.url(name, "books_owner")
        subprocess.run([bokslut, "database", "migrate", "--database", owner], check=True,
                       capture_output=True)
        self.sql(name, "GRANT bokslut_application TO clerk")
        return name


@contextlib.contextmanager
def server():
    """Starts PostgreSQL as Debian installs it, and stops it in the end."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]))
    if not found:
        raise NotAvailable("PostgreSQL is not installed")
    with tempfile.TemporaryDirectory(prefix="bokslut-bench-", dir="/tmp") as folder:
        if os.geteuid() == 0:
            subprocess.run(["chown", "postgres", folder], check=True)
        running = Server(folder, found[-1])
        running.start()
        try:
            yield running
        finally:
            running.stop()


def postgresql_rows(books, few, measure, rounds):
    with server() as running:
        urls = [running.url(running.new_database(books.bokslut), "clerk") for _ in range(2)]
        yield from entering_rows(few, urls, "PostgreSQL", rounds)
        yield from import_row(books, running, rounds)
        yield from posting_row(books, running, measure, rounds)
        yield from companies_on_server_rows(few, running, rounds)


def import_row(books, running, rounds):
    def ours():
        database = running.new_database(books.bokslut)
        taken = books.command("import", "sie", books.file, url=running.url(database, "clerk"))
        running.last = database
        return taken

    def copy():
        """COPY of the same lines into a table like theirs, from a file of the server's own form."""
        lines = os.path.join(running.folder, "lines")
        if not os.path.exists(lines):
            running.sql(running.last, f"COPY voucher_line TO '{lines}' (FORMAT binary)")
        running.sql(running.last, "DROP TABLE IF EXISTS limit_line",
                    "CREATE TABLE limit_line (LIKE voucher_line INCLUDING ALL)", "CHECKPOINT")
        answer = running.sql(running.last, "\\timing on",
                             f"COPY limit_line FROM '{lines}' (FORMAT binary)")
        return Cost(float(re.search(r"Time: ([\d.]+) ms", answer)[1]) / 1e3, 0, 0)

    costs = interleaved({"ours": ours, "COPY": copy}, rounds)
    operation = f"1b import {books.vouchers:,} into PostgreSQL"
    yield compare(operation, costs.get("ours"), costs.get("COPY"), 4, 2, "COPY of the lines")


def posting_row(books, running, measure, rounds):
    count = 500
    database = running.new_database(books.bokslut)
    script = os.path.join(running.folder, "voucher.sql")
    with open(script, "w", encoding="utf-8") as file:
        file.write(STATEMENTS)
    os.chmod(script, 0o644)

    def ours():
        fresh = running.new_database(books.bokslut)
        url = running.url(fresh, "clerk")
        return ours_inside(measure, "posting-server", "one", url, str(count))()

    def limit():
        answer = running.run("pgbench", "-n", "-M", "prepared", "-c", "1", "-t", str(count), "-f",
                             script, "-h", running.folder, "-U", "clerk", database)
        return Cost(float(re.search(r"latency average = ([\d.]+) ms", answer)[1]) / 1e3, 0, 0)

    # What pgbench posts to: the same company, opened by our program.
    ours_inside(measure, "posting-server", "one", running.url(database, "clerk"), "1")()
    costs = interleaved({"ours": ours, "pgbench": limit}, rounds)
    yield figures("4c post one voucher on PostgreSQL", costs.get("ours"), costs.get("pgbench"),
                  1 / 0.6, 1 / 0.85, "pgbench")
