#!/usr/bin/env python3
"""Verifies Bokslut's books without Bokslut.

Written from Documentation/log.md alone, with nothing but Python's standard library and, for
PostgreSQL, the program psql. It follows the hash chain of each company's log and of the
installation's own from the first record to the newest, computes every record's bytes from the
tables, adds up the balances that are kept and that seals cover from the voucher lines, and says for
each log `ok` or the first thing that is wrong.

    bokslut_verify.py BOOKS                  BOOKS is an SQLite file or postgresql://…
    bokslut_verify.py BOOKS --company CODE   only this company
    bokslut_verify.py BOOKS --show CODE N    the fields, bytes and hash of one record, as JSON
    bokslut_verify.py --test PAGE            the test vectors of Documentation/log.md

The exit status is 0 where all is well, 1 where something is wrong, 2 where it cannot be read.
"""

import hashlib
import itertools
import json
import os
import re
import sqlite3
import subprocess
import sys
import urllib.parse
import uuid

# The tables of a record and the columns that its hash covers, in the order of log.md.
COMPANY_TABLES = """
company_setting: code name organisation_number accounting_currency reporting_currency chart_standard maximum_rate_age refuses_old_rates
fiscal_year: fiscal_year first_day last_day
period: period fiscal_year kind first_day last_day
period_status: period status reason
period_access: period module access reason
group_change: user_group member is_member
account: account name type is_revalued revaluation_rate_type reporting_rate_type is_blocked grouping_code
dimension: dimension name
dimension_value: dimension code name
revaluation_profile: lowest_level currency first_account last_account gain loss
run: run kind state period parameters fingerprint undoes
run_event: run event
import_file: run name format sha256 size foots
imported_series: series
suspense: account
fx_revaluation: run first_day last_day rate_day posting_day scope accounts currencies
fx_revaluation_line: run line account dimensions layer book currency balance target_currency booked target offset_account
fx_revaluation_rate: run line leg is_reciprocal rate_type from_currency to_currency first_day unit rate source installation
seal: period head trial_balance rates settings runs seal
import_part: run part name sha256 size is_kept
imported_balance: run kind first_day last_day account dimensions amount
imported_party: run kind party name organisation_number account opening closing
imported_tax_code: run tax_code description percentage standard_code country
imported_line: run fiscal_year voucher line change account dimensions currency amount accounting text day quantity signature customer supplier tax_code tax_percentage tax_base tax_amount reference due_day
run_plan: run vouchers digest
voucher_origin: fiscal_year voucher line run run_line
opening_transfer: run target reason accounts
opening_transfer_line: run line account dimensions layer period kind day currency balance moved accounting reporting
stated_year: run fiscal_year opening_day balancing_account
stated_opening: run account amount
imported_range: run fiscal_year series first_number last_number
gap_explanation: fiscal_year series first_number last_number reason
answered_call: key verb answer
voucher_document: fiscal_year voucher day
voucher_likeness: fiscal_year voucher other_year other
sent_voucher: fiscal_year voucher mark
returned_voucher: run fiscal_year voucher reference_series reference_number is_marked
import_finding: run finding code severity file line problem items
account_retirement: account
year_shape: fiscal_year first_day last_day is_retired
period_shape: period first_day last_day is_retired
company_detail: first_name last_name telephone email street postal_code city country is_vat_registered bank_account
account_grouping: account category code
mass_period_change_part: number
statement_key: account statement_key
posting_pass: pass holder period module maximum expires reason
posting_pass_end: pass reason
account_control: account is_closed_to_entry first_day last_day side balance_side default_currency offset_account opening_account close_class
account_allowance: account kind allowed
account_total: account first_account last_account
manual_override: fiscal_year voucher line reason
dimension_control: dimension mask is_active
dimension_value_control: dimension code is_suspended first_day last_day owner group_code
structure_cell: structure version line rule segment criteria is_demand
structure_activation: structure version first_day
fixed_dimension: account dimension code is_fixed
derived_dimension: dimension code other_dimension other_code is_locked
line_dimension: fiscal_year voucher line dimension stated posted source
check_waiver: waiver period check_id reason last_day
check_waiver_end: waiver reason
period_close: close period seal effect warnings replaces moved
period_close_run: close run vouchers
period_close_waiver: close waiver
period_close_undo: close reason
close_calendar: own_days turnover vat_term
period_reopening: period path rule deadline reason
period_approval: period seal decision reason
second_person: is_waived reason
balancing_dimension: first_day dimension debit_account credit_account
balancing_line: fiscal_year voucher line dimension code
tag: tag is_retired
tag_option: tag tag_option
tag_default: account tag tag_value
line_tag: fiscal_year voucher line tag tag_value source
tag_edit: reason
late_document: kind way
late_voucher: fiscal_year voucher period
"""
INSTALLATION_TABLES = """
exchange_rate: rate_type from_currency to_currency first_day unit rate source
user_group_member: user_group member is_member
rate_import: number name source rate_type sha256 size first_day last_day rates added changed
withdrawn_rate: rate_type from_currency to_currency first_day
rate_import_undo: number
mass_period_change: number reason status is_together undoes
mass_period_change_access: module access
mass_period_change_row: company_code period outcome error
ledger_user: name kind full_name is_active
right_grant: holder granted company_code is_granted first_day last_day
api_token: number user_name scopes sha256 last_day is_revoked
delegation: number giver taker rights company_code first_day last_day reason is_revoked
"""
# The other tables that lead with a company, and the newest migration of the schema that has them.
KEPT_TABLES = "company_head company_log voucher voucher_line combination import_content"
KEPT_TABLES += " idempotency_key balance_by_account balance_by_combination"
SCHEMA = 27
COMBINATION = ["combination", "account", "dimensions"]
REFUSAL = "refusal at author company command code details"
BALANCE = "debit credit accounting_debit accounting_credit reporting_debit reporting_credit"
VOUCHER = "fiscal_year day kind layer period series number reference_series reference_number text module run posting_pass reverses_year reverses"
LINE = "account dimensions currency amount accounting reporting text"
VERSION = b"1"
SETTINGS = (
    b"company", b"accounts", b"revaluation-profile", b"account-controls", b"dimension-rules",
    b"account-structure",
)
# The kinds of period that a kind of voucher lies in.
PLACES = {
    b"opening": [b"opening"],
    b"operating": [b"operating"],
    b"closing": [b"closing"],
    b"year-end": [b"opening", b"closing"],
}


def tables(text):
    pairs = (line.split(": ") for line in text.strip().splitlines())
    return [(name, columns.split()) for name, columns in pairs]


# Bytes ------------------------------------------------------------------------------------------


def encode(fields):
    """Fields of text or digits (bytes), or nothing (None), one after the other."""
    return b"".join(b"-:" if f is None else b"%d:%b" % (len(f), f) for f in fields)


def sha256(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.hexdigest()


def number(value):
    return b"%d" % value


# Reading ----------------------------------------------------------------------------------------


class SQLite:
    """Rows of an SQLite file on one snapshot; every value as the bytes of its text, or None."""

    hexadecimal = "lower(hex({}))"

    def __init__(self, path, mode="ro"):
        name = f"file:{urllib.parse.quote(path)}?mode={mode}"
        self.connection = sqlite3.connect(name, uri=True, isolation_level=None)
        self.connection.text_factory = bytes
        self.connection.execute("BEGIN")

    def execute(self, statement):
        self.connection.execute(statement)

    def rows(self, query):
        return map(list, self.connection.execute(query))


class PostgreSQL:
    """The same of a PostgreSQL database, through one session of psql and the text form of COPY."""

    hexadecimal = "encode({}, 'hex')"
    def __init__(self, url, mode="READ ONLY"):
        command = ["psql", "--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1", url]
        self.psql = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PGCLIENTENCODING": "UTF8"},
        )
        self.end = None
        self.execute(f"BEGIN ISOLATION LEVEL REPEATABLE READ {mode}")

    def execute(self, statement):
        self.psql.stdin.write(f"{statement};\n".encode())

    def rows(self, query):
        for _ in self.lines():
            pass  # what nobody has read of the query before
        self.end = uuid.uuid4().hex.encode()
        self.execute(f"COPY ({query}) TO STDOUT")
        self.execute(f"COPY (SELECT '{self.end.decode()}') TO STDOUT")
        self.psql.stdin.flush()
        for line in self.lines():
            yield [unescaped(cell) for cell in line.split(b"\t")]

    def lines(self):
        """What is left of the newest query."""
        while self.end:
            line = self.psql.stdout.readline()
            if not line:
                raise OSError("psql could not read the books")
            if line[:-1] == self.end:
                self.end = None
            else:
                yield line[:-1]


ESCAPES = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v"}


def unescaped(cell):
    """A cell of the text form of COPY."""
    if cell == b"\\N":
        return None
    if b"\\" not in cell:
        return cell
    return re.sub(rb"\\(.)", lambda m: ESCAPES.get(m[1], m[1]), cell)


LOG, VOUCHERS, LINES, FIRST_TABLE = 0, 1, 2, 3


def log_query(books, company):
    """One query for a whole log: sequence, part, position and the part's columns, as text."""
    layout = tables(COMPANY_TABLES if company else INSTALLATION_TABLES)
    of = f"company = {company}" if company else "1 = 1"
    log = ["kind", "at", "author", "installation" if company else "NULL"]
    log += [books.hexadecimal.format("hash"), "version"]
    parts = [("company_log" if company else "installation_log", LOG, "0", log, of)]
    if company:
        parts.append(("voucher", VOUCHERS, "0", VOUCHER.split() + ["line_count"], of))
        joined = (
            "voucher_line LEFT JOIN (SELECT combination AS combined, account, dimensions"
            f" FROM combination WHERE {of}) AS accounts ON combined = combination"
        )
        parts.append((joined, LINES, "line", LINE.split() + ["fiscal_year"], of))
    for index, (name, columns) in enumerate(layout):
        parts.append((name, FIRST_TABLE + index, "position", columns, of))
    width = max(len(columns) for _, _, _, columns, _ in parts)
    selects = []
    for source, part, position, columns, condition in parts:
        cells = [f"CAST({column} AS TEXT)" for column in columns]
        cells += ["CAST(NULL AS TEXT)"] * (width - len(columns))
        selects.append(
            f"SELECT sequence, {part} AS part, {position} AS position, {', '.join(cells)}"
            f" FROM {source} WHERE {condition}"
        )
    return " UNION ALL ".join(selects) + " ORDER BY 1, 2, 3", layout


# Verifying --------------------------------------------------------------------------------------


class Wrong(Exception):
    """The first thing that is wrong in a log."""


class Log:
    """One log, followed from its first record."""

    def __init__(self, books, company=None, code=b""):
        self.books, self.company, self.code = books, company, code
        self.query, self.layout = log_query(books, company)
        self.sequence, self.hash = 0, "0" * 64
        self.settings, self.periods, self.runs, self.rates, self.sums = [], {}, [], [], {}
        self.origins, self.statuses, self.files, self.answers = {}, {}, {}, {}
        self.shapes, self.passes, self.groups = {}, {}, []
        self.controls, self.kinds, self.unexplained = {}, {}, {}
        self.rules = Rules()
        self.balancing, self.added = {}, {}
        self.seals, self.closes, self.waivers, self.openings = {}, {}, {}, {}
        self.vouchers_of, self.undone_runs, self.opened_by = {}, set(), (None, set())
        self.opened = {}
        self.sealed, self.users = {}, []
        # Sums by day are needed only where periods took other days.
        self.by_day = {} if company and self.select("period_shape", ["period"]) else None

    def records(self):
        """Each number of the log with its parts: a list of rows for each that has any, and those of
        whose rows the positions are not 1, 2, 3 …"""
        for sequence, rows in itertools.groupby(self.books.rows(self.query), lambda r: int(r[0])):
            parts, misnumbered = {}, {}
            for row in rows:
                part = int(row[1])
                parts.setdefault(part, []).append(row[3:])
                if part >= LINES and int(row[2]) != len(parts[part]):
                    misnumbered[part] = True
            yield sequence, parts, misnumbered

    def follow(self, show=None):
        """Follows the log to its end, or to the record to show, which it returns."""
        # Read before the log: another query would end that one.
        columns = "user_group, member, CAST(is_member AS TEXT), CAST(sequence AS TEXT)"
        order = "ORDER BY sequence, position"
        self.groups = list(self.books.rows(f"SELECT {columns} FROM user_group_member {order}"))
        numbers = self.books.rows("SELECT CAST(sequence AS TEXT) FROM ledger_user")
        self.users = [row[0] for row in numbers]
        late = self.select("late_voucher", ["voucher"]) if self.company else []
        chosen = ", ".join(sorted({text(row[0]) for row in late}))
        days = ["fiscal_year", "sequence", "day"]
        found = self.select("voucher", days, f" AND sequence IN ({chosen})") if chosen else []
        self.posted_on = {(year, voucher): day for year, voucher, day in found}
        for sequence, parts, misnumbered in self.records():
            name = f"record {sequence}"
            if LOG not in parts:
                raise Wrong(f"{name}: rows without a record in {self.names(parts)}")
            kind, at, author, installation, stored, version = parts[LOG][0][:6]
            name += f" ({self.title(kind, parts)}, {text(author)}, {text(at)})"
            if sequence != self.sequence + 1:
                raise Wrong(f"{name}: records {self.sequence + 1} to {sequence - 1} are missing")
            if version != VERSION:
                raise Wrong(f"{name}: written in version {text(version)}, which is not known here")
            content = self.rows_of_tables(parts)
            settings = [row for table, row in content if table == "company_setting"]
            if not self.sequence and settings:
                self.code = settings[0][0]
            fields = [version, self.code, number(sequence), kind, at, author, installation]
            if kind == b"voucher":
                fields += self.voucher(name, parts)
            elif VOUCHERS in parts or LINES in parts:
                raise Wrong(f"{name}: a voucher's rows at a record of another kind")
            else:
                fields += self.other(parts)
            first = self.code if not self.sequence else b""
            computed = sha256(bytes.fromhex(self.hash), first, encode(fields))
            if show == sequence:
                return shown(fields, self.hash, first, stored)
            if computed != text(stored):
                raise Wrong(f"{name}: the content is not what the hash was made of")
            if misnumbered:
                raise Wrong(f"{name}: rows that are not numbered 1, 2, 3 … in {self.names(misnumbered)}")
            if kind == b"voucher":
                self.add_up(name, sequence, parts[VOUCHERS][0], parts.get(LINES, []))
                self.admit(name, parts[LOG][0], parts[VOUCHERS][0], parts.get(LINES, []))
                self.control(name, parts[LOG][0], parts[VOUCHERS][0], parts.get(LINES, []))
                self.rules.hold(name, parts[VOUCHERS][0], parts.get(LINES, []))
                self.balance_values(name, parts[VOUCHERS][0], parts.get(LINES, []))
                run = parts[VOUCHERS][0][VOUCHER.split().index("run")]
                self.vouchers_of[run] = self.vouchers_of.get(run, 0) + 1
            for table, row in content:
                if table == "seal":
                    self.prove(name, row, sequence)
                    self.sealed[row[0]] = (number(sequence), author)
                elif table == "period_approval":
                    self.approve(name, row, author, installation)
            self.trace(sequence, parts)
            self.learn(name, sequence, kind, at, content, stored)
            if settings:
                self.code = settings[-1][0]
            self.sequence, self.hash = sequence, text(stored)
        for origins in self.origins.values():
            raise Wrong(f"{origins[0][0]}: names the origin of a voucher that is not there")
        for fault in self.unexplained.values():
            raise Wrong(fault)
        self.compare_head()
        if self.company:
            self.compare_company()
            self.compare_kept()
        else:
            self.compare_refusals()
            self.compare_schema()

    def compare_head(self):
        table, head = "installation_head", "head"
        if self.company:
            table, head = f"company_head WHERE company = {self.company}", "1"
        if not self.ends(table, head, self.sequence, self.hash):
            raise Wrong(f"head: {table.split()[0]} does not point at record {self.sequence} and its hash")

    def ends(self, table, head, sequence, last):
        """Whether a table of one row says that a chain ends so, or has no row as the chain has none."""
        column = self.books.hexadecimal.format("hash")
        found = list(self.books.rows(f"SELECT {head}, sequence, {column} FROM {table}"))
        rows = [(int(head), int(sequence), text(hash)) for head, sequence, hash in found]
        return rows == [(1, sequence, last)] or not (rows or sequence)

    def compare_refusals(self):
        """Follows the refusals' own chain."""
        refusals = {row[0]: row for row in self.select("refusal", REFUSAL.split())}
        column = self.books.hexadecimal.format("hash")
        links = self.books.rows(f"SELECT CAST(sequence AS TEXT), refusal, {column} FROM refusal_link")
        count, last = 0, "0" * 64
        for sequence, key, stored in sorted(links, key=lambda link: int(link[0])):
            count += 1
            row = refusals.pop(key, [])
            linked = sha256(bytes.fromhex(last), encode([VERSION, sequence] + row))
            if int(sequence) != count or linked != text(stored):
                raise Wrong(f"refusal {text(sequence)}: it is not what the hash was made of")
            last = text(stored)
        if count and refusals:
            raise Wrong(f"refusal {count + 1}: it is not linked to those before it")
        if not self.ends("refusal_head", "head", count, last):
            raise Wrong(f"refusal {count}: refusal_head does not point at it and its hash")

    def compare_schema(self):
        applied = sorted(int(row[0]) for row in self.select("migration", ["number"]))
        if applied != list(range(1, SCHEMA + 1)):
            raise Wrong(f"schema: it is not that of the migrations 1 to {SCHEMA}, known here")

    def compare_company(self):
        listed = self.select("company", ["code"])
        if not listed:
            raise Wrong(f"company: number {self.company} is not listed")
        if not self.sequence:
            raise Wrong("company: it has no record")
        if listed[0][0] != self.code:
            raise Wrong(f"company: it is listed as {text(listed[0][0])}")

    # What is kept beside the log ----------------------------------------------------------------

    def select(self, table, columns, more=""):
        of = f" WHERE company = {self.company}" if self.company else ""
        cells = ", ".join(f"CAST({column} AS TEXT)" for column in columns)
        return list(self.books.rows(f"SELECT {cells} FROM {table}{of}{more}"))

    def compare_kept(self):
        columns = ["period", "status", "shaped_first_day", "shaped_last_day"]
        for period, status, *days in self.select("period", columns):
            if self.statuses.get(period) != status:
                raise Wrong(f"period {text(period)}: its status is kept as {text(status)}")
            if self.shapes.get(period, [None, None]) != days:
                raise Wrong(f"period {text(period)}: other days are kept than those of the log")
        self.compare_balances()
        self.compare_files()
        if self.answers:
            for key, *answer in self.select("idempotency_key", ["key", "verb", "answer"]):
                if self.answers.get(key) != answer:
                    raise Wrong(f"key {text(key)}: the log has no such answer")

    def compare_balances(self):
        keys = {int(key): account for key, *account in self.select("combination", COMBINATION)}
        used = {(key[1], key[2]) for key in self.sums}
        if sorted(map(tuple, keys.values())) != sorted(used):
            raise Wrong("combination: it has rows that no line has")
        columns = BALANCE.split() + ["sequence"]
        names = ["period", "combination", "kind", "currency", "layer"]
        kept = {}
        for row in self.select("balance_by_combination", names + columns):
            period, key, *rest = row[:5]
            kept[(period, *keys.get(int(key), (key, None)), *rest)] = list(map(int, row[5:]))
        self.expect("balance_by_combination", kept, self.sums)
        kept, due = {}, {}
        for row in self.select(
            "balance_by_account",
            ["period", "account", "kind", "currency", "layer", "fiscal_year"] + columns,
        ):
            kept[tuple(row[:6])] = list(map(int, row[6:]))
        for (period, *key), sums in self.by_account().items():
            due[(period, *key, self.periods[period][0])] = sums
        self.expect("balance_by_account", kept, due)

    def expect(self, table, kept, due):
        for key in sorted(kept.keys() | due.keys(), key=lambda key: [k or b"" for k in key]):
            if kept.get(key) != due.get(key):
                raise Wrong(f"{table} {' '.join(map(text, key))}: it is not the sum of its lines")

    def compare_files(self):
        chunks = self.select("import_content", ["run", "part", "chunk"], " ORDER BY run, part, chunk")
        places = {}
        for run, part, chunk in chunks:
            place = places[(run, part)] = places.get((run, part), 0) + 1
            if (run, part) not in self.files or int(chunk) != place:
                raise Wrong(f"import {text(run)}: bytes that are not file {text(part)} in order")
        for (run, part), (name, due) in self.files.items():
            digest = hashlib.sha256()
            column = self.books.hexadecimal.format("bytes")
            of = f"company = {self.company} AND run = {text(run)} AND part = {text(part)}"
            query = f"SELECT {column} FROM import_content WHERE {of} ORDER BY chunk"
            for (content,) in self.books.rows(query):
                digest.update(bytes.fromhex(text(content)))
            if digest.hexdigest() != text(due):
                raise Wrong(f"import {text(run)}: the bytes kept are not those of {text(name)}")

    def names(self, parts):
        known = {VOUCHERS: "voucher", LINES: "voucher_line"}
        return ", ".join(known.get(p) or self.layout[p - FIRST_TABLE][0] for p in sorted(parts))

    def title(self, kind, parts):
        if kind != b"voucher" or VOUCHERS not in parts:
            return text(kind)
        series, own, of_file, in_file = parts[VOUCHERS][0][5:9]
        return "voucher " + text((series or of_file or b"") + (own or in_file or b""))

    def rows_of_tables(self, parts):
        rows = []
        for index, (name, columns) in enumerate(self.layout):
            for row in parts.get(FIRST_TABLE + index, []):
                rows.append((name, row[: len(columns)]))
        return rows

    def other(self, parts):
        fields = []
        for index, (name, columns) in enumerate(self.layout):
            rows = parts.get(FIRST_TABLE + index, [])
            if rows:
                fields += [name.encode(), number(len(rows))]
            for row in rows:
                fields += row[: len(columns)]
        return fields

    def voucher(self, name, parts):
        if len(parts.get(VOUCHERS, [])) != 1:
            raise Wrong(f"{name}: the log has one voucher, the tables {len(parts.get(VOUCHERS, []))}")
        if set(parts) - {LOG, VOUCHERS, LINES}:
            raise Wrong(f"{name}: rows of other tables at a voucher")
        row, lines = parts[VOUCHERS][0], parts.get(LINES, [])
        width, of_line = len(VOUCHER.split()), len(LINE.split())
        if row[width] != number(len(lines)):
            raise Wrong(f"{name}: {len(lines)} lines, written with {text(row[width])}")
        fields = row[:width] + [number(len(lines))]
        for line in lines:
            if line[of_line] != row[0]:
                raise Wrong(f"{name}: a line of another fiscal year")
            fields += line[:of_line]
        return fields

    # What seals cover ---------------------------------------------------------------------------

    def period_of(self, voucher):
        """The first period that a voucher lies in, if any."""
        year, day, _, _, named = voucher[:5]
        for period, (of_year, of_kind, first, last) in self.periods.items():
            if of_year == year and first <= day <= last and not self.is_retired(period):
                if period == named if named is not None else of_kind == b"operating":
                    return period
        return None

    def add_up(self, name, sequence, voucher, lines):
        year, day, kind, layer, named = voucher[:5]
        found = self.period_of(voucher)
        if found is None:
            raise Wrong(f"{name}: the voucher lies in no period of its fiscal year")
        if self.periods[found][1] not in PLACES.get(kind, []):
            raise Wrong(f"{name}: a voucher of kind {text(kind)} does not lie in {text(found)}")
        for account, dimensions, currency, *amounts, _, _ in (line[:8] for line in lines):
            key = (found, account, dimensions, kind, currency, layer)
            totals = [self.sums.setdefault(key, [0] * 7)]
            if self.by_day is not None and named is None:
                of_day = self.by_day.setdefault((year, day), {})
                totals.append(of_day.setdefault(key[1:], [0] * 7))
            for sums in totals:
                for index, amount in enumerate(int(amount or 0) for amount in amounts):
                    sums[2 * index + (amount < 0)] += abs(amount)
                sums[6] = sequence

    def divided(self):
        """The operating periods in use, with their year and days."""
        return {
            period: (year, first, last)
            for period, (year, kind, first, last) in self.periods.items()
            if kind == b"operating" and not self.is_retired(period)
        }

    def add_up_anew(self, before, sequence):
        """Where days lie in another operating period than before, adds up the periods of both."""
        after, touched = self.divided(), set()
        for old, (year, first, last) in before.items():
            for new, (of_year, start, end) in after.items():
                if old != new and year == of_year and max(first, start) <= min(last, end):
                    touched |= {old, new}
        self.sums = {key: sums for key, sums in self.sums.items() if key[0] not in touched}
        for period in touched & after.keys():
            year, first, last = after[period]
            for (of_year, day), of_day in self.by_day.items():
                if of_year != year or not first <= day <= last:
                    continue
                for key, sums in of_day.items():
                    total = self.sums.setdefault((period, *key), [0] * 6 + [sequence])
                    for index in range(6):
                        total[index] += sums[index]

    def admit(self, name, header, voucher, lines):
        """Holds a voucher's posting pass against the record that granted it."""
        fields = dict(zip(VOUCHER.split(), voucher))
        key, kind = fields["posting_pass"], fields["kind"]
        # The one that needs no record: of opening vouchers under a close that leave every opening
        # as it is.
        keeps = key == b"keeps-openings" and kind == b"opening" and fields["run"] is not None
        if key is None or keeps:
            return
        if key not in self.passes:
            raise Wrong(f"{name}: no record has given the posting pass")
        granted = self.passes[key]
        at, author, installation = header[1:4]
        amounts = (int(line[LINE.split().index("accounting")]) for line in lines)
        granted["used"] += sum(amount for amount in amounts if amount > 0)
        holds = {
            "is revoked": not granted["revoked"],
            "has expired": at < granted["expires"],
            "is of another module": fields["module"] == granted["module"],
            "is of another period": self.period_of(voucher) == granted["period"],
            "is somebody else's": self.is_holder(author, granted["holder"], int(installation)),
            "is exceeded": granted["maximum"] is None or granted["used"] <= int(granted["maximum"]),
            "holds for no opening voucher": kind != b"opening",
        }
        for fault, is_met in holds.items():
            if not is_met:
                raise Wrong(f"{name}: the posting pass {text(key)} {fault}")

    def control(self, name, header, voucher, lines):
        """Holds a voucher's lines against what was demanded of their accounts when it was posted."""
        fields = dict(zip(VOUCHER.split(), voucher))
        if fields["reverses"] is not None or fields["kind"] not in (b"operating", b"closing"):
            return
        day, author, installation = fields["day"], header[2], int(header[3])
        origin = self.origin(fields["run"])
        for place, row in enumerate(lines, 1):
            line = dict(zip(LINE.split(), row))
            control = self.controls.get(line["account"])
            if control is None:
                continue
            allowed = control["allowed"]
            amounts = [int(line["amount"]), int(line["accounting"])]
            holders = allowed.get(b"holder")
            entered = origin == b"entered"
            faults = {
                "did not take that day": (control["first_day"] or day) > day
                or (control["last_day"] or day) < day,
                "took nothing from there": origin not in allowed.get(b"origin", [origin]),
                "took only debit": entered and control["side"] == b"debit" and min(amounts) < 0,
                "took only credit": entered and control["side"] == b"credit" and max(amounts) > 0,
                "did not take that currency": entered
                and line["currency"] not in allowed.get(b"currency", [line["currency"]]),
                "was not the author's to use": entered
                and holders is not None
                and not any(self.is_holder(author, holder, installation) for holder in holders),
            }
            at_fault = f"{name}: line {place}: account {text(line['account'])}"
            for fault, is_met in faults.items():
                if is_met:
                    raise Wrong(f"{at_fault} {fault}")
            if entered and control["is_closed_to_entry"] == b"1":
                key = (number(self.sequence + 1), number(place))
                self.unexplained[key] = f"{at_fault} was closed to manual entry"

    def balance_values(self, name, voucher, lines):
        """Holds a voucher against the dimension by whose values those of its day had to balance."""
        fields = dict(zip(VOUCHER.split(), voucher))
        days = [day for day in self.balancing if day <= fields["day"]]
        if not days or fields["reverses"] is not None:
            return
        dimension, debit, credit = self.balancing[max(days)]
        if dimension is None or fields["kind"] not in (b"operating", b"closing"):
            return
        if self.origin(fields["run"]) == b"imported":
            return
        rows = [dict(zip(LINE.split(), line)) for line in lines]
        is_shared = len({row["currency"] for row in rows}) == 1
        sums = {}
        for place, row in enumerate(rows, 1):
            code = segments(row["dimensions"]).get(dimension)
            amounts = [row["amount"] if is_shared else 0, row["accounting"], row["reporting"] or 0]
            known = sums.get(code, [0, 0, 0])
            sums[code] = [a + int(b) for a, b in zip(known, amounts)]
            if row["account"] in (debit, credit):
                key = (fields["fiscal_year"], number(self.sequence + 1), number(place))
                self.added[key] = (dimension, code)
        for code, amounts in sums.items():
            if any(amounts):
                value = "no value" if code is None else f"the value {text(code)}"
                raise Wrong(f"{name}: {value} of dimension {text(dimension)} does not balance")

    def origin(self, run):
        """What a voucher of a run is to the accounts that it stands on; without a run it was entered."""
        kind = self.kinds.get(run, b"import-journal")
        if kind == b"import-journal":
            return b"entered"
        return b"imported" if kind.startswith(b"import-") else kind

    def is_holder(self, author, holder, installation):
        """Whether a name, or a group behind @ after so many shared records, is somebody's."""
        # Who acts for another does so by that one's groups and passes.
        author = author.split(b" for ")[-1]
        if not holder.startswith(b"@"):
            return author == holder
        is_member = False
        for group, member, joins, sequence in self.groups:
            if int(sequence) <= installation and (group, member) == (holder[1:], author):
                is_member = joins == b"1"
        return is_member

    def approve(self, name, row, author, installation):
        """Holds a decision on a closed period against its newest seal and who made that."""
        period, seal, decision = row[:3]
        newest, closer = self.sealed.get(period, (None, b""))
        if seal != newest:
            raise Wrong(f"{name}: names a seal that is not the newest of {text(period)}")
        has_users = any(int(user) <= int(installation) for user in self.users)
        same = set(author.split(b" for ")) & set(closer.split(b" for "))
        if decision == b"approved" and has_users and same:
            raise Wrong(f"{name}: approves {text(period)}, which the same person has closed")

    def by_account(self):
        """The sums of all dimensions of an account, with the newest record among theirs."""
        balances = {}
        for (period, account, _, *rest), sums in self.sums.items():
            balance = balances.setdefault((period, account, *rest), [0] * 7)
            for index in range(6):
                balance[index] += sums[index]
            balance[6] = max(balance[6], sums[6])
        return balances

    def trace(self, sequence, parts):
        """Holds what a voucher is against what an earlier record says of its lines' origin."""
        for name, (year, _, line, run, _) in self.origins.pop(number(sequence), []):
            voucher = dict(zip(VOUCHER.split(), parts[VOUCHERS][0])) if VOUCHERS in parts else {}
            is_there = 0 < int(line) <= len(parts.get(LINES, []))
            if (voucher.get("fiscal_year"), voucher.get("run")) != (year, run) or not is_there:
                raise Wrong(f"{name}: names the origin of a line that no voucher of the run has")

    def learn(self, name, sequence, kind, at, content, stored):
        if kind in SETTINGS:
            self.settings += [number(sequence), stored]
        before = self.divided() if any(table == "period_shape" for table, _ in content) else None
        for table, row in content:
            if table == "period":
                self.periods[row[0]] = row[1:5]
                self.statuses[row[0]] = b"open"
            elif table == "period_shape":
                period, first, last, is_retired = row
                of_year, of_kind = self.periods[period][:2]
                self.periods[period] = [of_year, of_kind, first, last]
                self.shapes[period] = [first, b"" if is_retired == b"1" else last]
            elif table == "period_status":
                self.statuses[row[0]] = row[1]
                if row[1] == b"open":
                    self.openings[row[0]] = sequence
                    ended = {
                        key
                        for key, waiver in self.waivers.items()
                        if waiver["period"] == row[0] and not waiver["ended"]
                    }
                    self.opened_by = (at, ended)
                    for key in ended:
                        self.waivers[key]["ended"] = True
                if row[1] == b"open":
                    self.opened[row[0]] = sequence
            elif table == "period_reopening":
                self.check_reopening(name, row, sequence, at)
            elif table == "late_voucher":
                documents = [cells for of, cells in content if of == "voucher_document"]
                self.check_late(name, row, documents)
            elif table == "posting_pass":
                columns = "holder period module maximum expires".split()
                granted = dict(zip(columns, row[1:6]), used=0, revoked=False)
                self.passes[row[0]] = granted
            elif table == "posting_pass_end":
                self.passes[row[0]]["revoked"] = True
            elif table == "account_control":
                columns = "is_closed_to_entry first_day last_day side".split()
                self.controls[row[0]] = dict(zip(columns, row[1:5]), allowed={})
            elif table == "account_allowance":
                self.controls[row[0]]["allowed"].setdefault(row[1], []).append(row[2])
            elif table == "manual_override":
                self.unexplained.pop((row[1], row[2]), None)
            elif table in Rules.TABLES:
                self.rules.learn(table, row)
            elif table == "balancing_dimension":
                self.balancing[row[0]] = row[1:4]
            elif table == "balancing_line":
                self.unexplained.pop((row[1], row[2]), None)
                if self.added.get(tuple(row[:3])) != (row[3], row[4]):
                    raise Wrong(f"{name}: line {text(row[2])} of record {text(row[1])} balances nothing")
            elif table == "import_part" and row[5] == b"1":
                self.files[(row[0], row[1])] = (row[2], row[3])
            elif table == "answered_call":
                self.answers[row[0]] = row[1:3]
            elif table == "run":
                self.kinds[row[0]] = row[1]
                self.runs.append(row + [number(sequence)])
                if row[6] is not None:
                    self.undone_runs.add(row[6])
            elif table == "seal":
                self.seals[row[0]] = sequence
            elif table == "check_waiver":
                self.waivers[row[0]] = {"period": row[1], "last": row[4], "ended": False}
            elif table == "check_waiver_end":
                self.waivers[row[0]]["ended"] = True
            elif table.startswith("period_close"):
                self.learn_close(name, sequence, at, table, row)
            elif table == "fx_revaluation_rate":
                self.rates.append(row)
            elif table == "voucher_origin":
                self.origins.setdefault(row[1], []).append((name, row))
        if before is not None:
            self.add_up_anew(before, sequence)

    def learn_close(self, name, sequence, at, table, row):
        """Holds a close, its runs, its waivers and its undoing against what the log says of them."""
        key = row[0]
        if table == "period_close":
            seal = self.seals.get(row[1])
            if int(key) != len(self.closes) + 1:
                raise Wrong(f"{name}: close {text(key)} is not the next one")
            if seal is None or row[2] != number(sequence - 1) or seal != sequence - 1:
                raise Wrong(f"{name}: close {text(key)} has no seal")
            self.closes[key] = {"period": row[1], "sequence": sequence, "runs": [], "undone": False}
            return
        if key not in self.closes:
            raise Wrong(f"{name}: there is no close {text(key)}")
        close = self.closes[key]
        if table == "period_close_run":
            known = {run[0] for run in self.runs}
            taken = {run for other in self.closes.values() for run in other["runs"]}
            if row[1] not in known or row[1] in taken:
                raise Wrong(f"{name}: run {text(row[1])} is not one of close {text(key)}")
            if int(row[2]) != self.vouchers_of.get(row[1], 0):
                raise Wrong(f"{name}: run {text(row[1])} posted another number of vouchers")
            close["runs"].append(row[1])
        elif table == "period_close_waiver":
            waiver = self.waivers.get(row[1])
            own = self.opened_by[0] == at and row[1] in self.opened_by[1]
            if (
                waiver is None
                or waiver["period"] != close["period"]
                or waiver["last"] < at[:10]
                or waiver["ended"] and not own
            ):
                raise Wrong(f"{name}: waiver {text(row[1])} did not hold")
        elif table == "period_close_undo":
            left = [
                run
                for run in close["runs"]
                if self.vouchers_of.get(run) and run not in self.undone_runs
            ]
            opened = self.openings.get(close["period"], 0) > close["sequence"]
            if close["undone"] or left or not opened:
                raise Wrong(f"{name}: close {text(key)} is not undone as a whole")
            close["undone"] = True

    def check_reopening(self, name, row, sequence, at):
        """Holds the path by which a period was opened against the record that opened it."""
        period, path, _, deadline, reason = row
        is_past = deadline is not None and deadline < at[:10]
        holds = {
            b"unlock": not is_past,
            b"exemption": is_past and reason.strip(b" ") != b"",
        }
        if self.opened.get(period) != sequence or not holds.get(path, False):
            raise Wrong(f"{name}: {text(period)} was not opened by {text(path)}")

    def check_late(self, name, row, documents):
        """Holds a voucher that was moved as late against its period and the next that was open."""
        year, voucher, period = row
        posted = self.posted_on.get((year, voucher))
        document = {tuple(cells[:2]): cells[2] for cells in documents}.get((year, voucher), b"")
        of_year, kind, first, last = self.periods.get(period, [b"", b"", b"", b""])
        behind = [
            self.periods[other][2]
            for other, status in self.statuses.items()
            if self.periods[other][:2] == [year, b"operating"]
            and not self.is_retired(other)
            and status == b"open"
            and self.periods[other][2] > last
        ]
        is_late = (
            [of_year, kind] == [year, b"operating"]
            and not self.is_retired(period)
            and self.statuses[period] != b"open"
            and first <= document <= last
        )
        if not is_late or not behind or posted != min(behind):
            raise Wrong(f"{name}: voucher {text(voucher)} was not moved out of {text(period)}")

    def is_retired(self, period):
        return period in self.shapes and self.shapes[period][1] == b""

    def sealed_periods(self, period):
        kinds, order = [b"opening", b"operating", b"closing"], list(self.periods)

        def place(p):
            # The closing periods of a year have the same days: those that were added later come later.
            return self.periods[p][3], kinds.index(self.periods[p][1]), order.index(p)

        last = place(period)
        return {
            p for p in order if p == period or place(p) < last and not self.is_retired(p)
        }

    def parts_of_seal(self, period):
        periods, balance = self.sealed_periods(period), []
        balances = self.by_account()
        for key in sorted(key for key in balances if key[0] in periods):
            balance += list(key) + [number(value) for value in balances[key][:6]]
        runs = sorted((r for r in self.runs if r[3] == period), key=lambda r: int(r[0]))
        of_period = {run[0] for run in runs}
        rates = sorted(
            (rate for rate in self.rates if rate[0] in of_period),
            key=lambda rate: [int(cell) for cell in rate[:3]],
        )
        return {
            "trial_balance": balance,
            "rates": list(itertools.chain.from_iterable(rates)),
            "settings": self.settings,
            "runs": list(itertools.chain.from_iterable(runs)),
        }

    def prove(self, name, row, sequence):
        period, head, *stated, seal = row
        if period not in self.periods:
            raise Wrong(f"{name}: seals a period that the log does not have")
        parts = [sha256(encode(fields)) for fields in self.parts_of_seal(period).values()]
        due = [self.hash] + parts
        names = ["head", "trial_balance", "rates", "settings", "runs"]
        for part, value, computed in zip(names, [head] + stated, due):
            if text(value) != computed:
                raise Wrong(f"{name}: the seal's part {part} is not that of the books then")
        covered = [self.code, period] + [part.encode() for part in due]
        if text(seal) != sha256(encode(covered)):
            raise Wrong(f"{name}: the seal does not fit its parts")


class Rules:
    """What has been decided about dimensions, and whether lines stood by it when they were posted."""

    TABLES = ("dimension_control", "dimension_value_control", "structure_cell")
    TABLES += ("structure_activation", "derived_dimension")

    def __init__(self):
        self.idle, self.values, self.dictated = set(), {}, {}
        self.structures, self.decisions = {}, {}

    def learn(self, table, row):
        if table == "dimension_control":
            (self.idle.discard if row[2] == b"1" else self.idle.add)(row[0])
        elif table == "dimension_value_control":
            self.values[(row[0], row[1])] = row[2:5]
        elif table == "structure_cell":
            structure, version, line, rule, segment, criteria, is_demand = row
            lines = self.structures.setdefault((structure, version), {})
            cells = lines.setdefault(line, (rule, {}, {}))
            cells[2 if is_demand == b"1" else 1][segment] = criteria
        elif table == "structure_activation":
            self.decisions.setdefault(row[0], {})[row[2]] = row[1]
        else:
            dimension, code, other, due, is_locked = row
            implied = self.dictated.setdefault((dimension, code), {})
            implied.pop(other, None)
            if is_locked == b"1" and due is not None:
                implied[other] = due

    def in_force(self, day):
        for structure, decisions in self.decisions.items():
            last = max((first for first in decisions if first <= day), default=None)
            if last is not None and decisions[last] is not None:
                yield self.structures[(structure, decisions[last])]

    def hold(self, name, voucher, lines):
        """Holds each line's dimensions against the rules of then."""
        fields = dict(zip(VOUCHER.split(), voucher))
        if fields["reverses"] is not None or fields["kind"] in (b"opening", b"year-end"):
            return
        if not (self.idle or self.values or self.decisions or self.dictated):
            return
        structures = list(self.in_force(fields["day"]))
        for place, line in enumerate(lines, 1):
            fault = self.fault(line[0], segments(line[1]), fields["day"], structures)
            if fault:
                raise Wrong(f"{name}: line {place} {fault}")

    def fault(self, account, held, day, structures):
        for value in held.items():
            if value[0] in self.idle:
                return "has a dimension that is not in use"
            is_suspended, first, last = self.values.get(value, (b"0", None, None))
            if is_suspended == b"1":
                return "has a suspended value"
            if (first is not None and day < first) or (last is not None and last < day):
                return "has a value that does not hold on that day"
        if structures:
            held = {b"0": account, **held}

            def is_met(cells):
                return all(fits(held.get(cell), written) for cell, written in cells.items())

            covering = [
                list(lines.values())
                for lines in structures
                if any(
                    rule is None and fits(account, cells.get(b"0", b"*"))
                    for rule, cells, _ in lines.values()
                )
            ]
            if len(covering) != 1:
                return "is on an account that not exactly one structure covers"
            if not any(rule is None and is_met(cells) for rule, cells, _ in covering[0]):
                return "has a combination that its structure does not allow"
            for rule, cells, demands in covering[0]:
                if rule is not None and is_met(cells) and not is_met(demands):
                    return f"does not meet the rule {text(rule)}"
        for value in held.items():
            for other, due in self.dictated.get(value, {}).items():
                if held.get(other) != due:
                    return "has a value other than another one dictates"
        return None


def segments(dimensions):
    """`1=10,6=P1` by dimension; a backslash escapes."""
    parts = re.findall(rb"(\d+)=((?:\\.|[^,\\])*)", dimensions)
    return {number: re.sub(rb"\\(.)", rb"\1", code) for number, code in parts}


def fits(code, criteria):
    """Whether a value, or none, fits one of the criteria of a cell."""
    for criterion in criteria.split(b"|"):
        first, dots, last = criterion.partition(b"..")
        if code is None or criterion == b"-":
            is_fit = code is None and criterion == b"-"
        elif criterion == b"*":
            is_fit = True
        elif dots:
            is_fit = first <= code and (code <= last or code.startswith(last))
        elif criterion.startswith(b"*"):
            is_fit = criterion[1:-1] in code
        elif criterion.endswith(b"*"):
            is_fit = code.startswith(criterion[:-1])
        else:
            is_fit = code == criterion
        if is_fit:
            return True
    return False


def text(value):
    return "" if value is None else value.decode("utf-8", "replace")


def shown(fields, previous, first, stored):
    values = [None if field is None else text(field) for field in fields]
    vector = {"previous": previous, "code": text(first), "fields": values}
    vector["bytes"] = text(encode(fields))
    vector["hash"] = text(stored)
    return vector


def logs(books, code=None):
    """Each log with its name: of a company the code that its log sets last."""
    if code is None:
        yield "shared log", Log(books)
    query = "SELECT CAST(company AS TEXT), code FROM company ORDER BY company"
    listed = {int(company): of_company for company, of_company in books.rows(query)}
    names = [name for name, _ in tables(COMPANY_TABLES)] + KEPT_TABLES.split()
    query = " UNION ".join(f"SELECT company FROM {name}" for name in names)
    others = [int(row[0]) for row in books.rows(query)] if code is None else []
    for company in list(listed) + sorted(set(others) - set(listed)):
        of_company = listed.get(company, b"")
        if code not in (None, text(of_company)):
            continue
        of = f"company_setting WHERE company = {company} ORDER BY sequence DESC, position DESC"
        codes = [row[0] for row in books.rows(f"SELECT code FROM {of}")] + [of_company]
        yield text(codes[0]) or f"#{company}", Log(books, company, of_company)


def verify(books, code=None):
    status = None
    for name, log in logs(books, code):
        status = status or 0
        try:
            log.follow()
            print(f"{name}: ok, {log.sequence} records, head {log.hash}", flush=True)
        except Wrong as wrong:
            print(f"{name}: {wrong}", flush=True)
            status = 1
    return missing(code) if status is None else status


def show(books, code, sequence):
    """Prints one record of a company's log; of the shared log where the code is empty."""
    for name, log in logs(books, code or None):
        try:
            vector = log.follow(sequence)
        except Wrong as wrong:
            print(wrong)
            return 1
        if vector is None:
            print(f"{name}: there is no record {sequence}")
            return 1
        print(json.dumps(vector, ensure_ascii=False))
        return 0
    return missing(code)


def missing(code):
    print(f"there is no company {code}")
    return 1


# The test vectors -------------------------------------------------------------------------------


def vectors(page):
    """The examples of log.md: fenced blocks of JSON."""
    return [json.loads(block) for block in re.findall(r"```json\n(.*?)\n```", page, re.DOTALL)]


def documented_tables(page):
    """The tables that log.md lists, in their order."""
    pattern = r"^\| table \| columns, in order \|\n\|---\|---\|\n((?:\|.*\n)+)"
    for block in re.findall(pattern, page, re.MULTILINE):
        rows = [line.strip("|\n").split("|") for line in block.splitlines()]
        yield [(name.strip(), columns.split()) for name, columns in rows]


def test(page):
    assert list(documented_tables(page)) == [tables(COMPANY_TABLES), tables(INSTALLATION_TABLES)]
    found = vectors(page)
    for vector in found:
        fields = [None if f is None else str(f).encode() for f in vector["fields"]]
        written = encode(fields)
        assert text(written) == vector["bytes"], vector["name"]
        if "hash" in vector:
            start = bytes.fromhex(vector.get("previous", "")) + vector.get("code", "").encode()
            assert sha256(start, written) == vector["hash"], vector["name"]
    assert unescaped(rb"a\tb\\n\n\N") == b"a\tb\\n\nN"
    assert unescaped(rb"\N") is None
    assert len(found) >= 12, "the page has too few test vectors"
    print(f"{len(found)} test vectors hold")


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--test":
        with open(arguments[1], encoding="utf-8") as page:
            test(page.read())
        return 0
    options = arguments[1:]
    wants_help = any(argument in ("-h", "--help") for argument in arguments)
    takes = {"": 0, "--company": 2, "--show": 3}.get(options[0] if options else "")
    is_number = not options[2:] or options[2].isdecimal()
    if not arguments or wants_help or len(options) != takes or not is_number:
        print(__doc__, file=sys.stderr)
        return 2
    url = arguments[0]
    try:
        is_server = url.startswith(("postgresql://", "postgres://"))
        books = PostgreSQL(url) if is_server else SQLite(url.removeprefix("sqlite:"))
        code = options[1] if options else None
        if options and options[0] == "--show":
            return show(books, code, int(options[2]))
        return verify(books, code)
    except (OSError, sqlite3.Error) as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
