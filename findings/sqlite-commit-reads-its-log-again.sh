#!/usr/bin/env bash
# What the commit of a long transaction in SQLite costs, with a write-ahead log.
#
# Guess: pages that do not stay in the cache go to the log while the transaction runs, so that its commit
# writes the few that are left, however long the transaction was.
#
# Seen with SQLite 3.54.1 (APSW 3.54.1.0 of PyPI): a page that is changed again after it went to the log is
# written over in its place there, and then the commit reads every page of the log behind that place and
# writes each checksum anew. Rows that are only appended are enough, since an inner page of their table is
# changed late: of some 2 500 pages that ten megabytes take, the commit reads 1 995. With a table of one row
# that is updated first and last, such as a counter, it reads all of them. A larger cache helps, or fewer
# calls for the same: the pages lie one behind the other.
#
# Prints how many pages of the log COMMIT reads; ends with 1 where that is otherwise.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check apsw==3.54.1.0

cat >"$folder/measure.py" <<'PYTHON'
import os
import sys

import apsw

counts = {"read": 0}


class CountingFile(apsw.VFSFile):
    def __init__(self, vfs, name, flags):
        self.is_log = flags[0] & apsw.SQLITE_OPEN_WAL
        super().__init__(vfs, name, flags)

    def xRead(self, amount, offset):
        counts["read"] += 1 if self.is_log and amount > 4096 else 0
        return super().xRead(amount, offset)


class CountingFiles(apsw.VFS):
    def __init__(self):
        super().__init__("counting", "")

    def xOpen(self, name, flags):
        return CountingFile("", name, flags)


def commit(folder, updates_again):
    database = apsw.Connection(os.path.join(folder, f"{updates_again}.db"), vfs="counting")
    run = lambda text, values=None: list(database.cursor().execute(text, values))
    run("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    run("PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -1024")
    run("CREATE TABLE counter (value INTEGER); CREATE TABLE line (text TEXT)")
    run("INSERT INTO counter VALUES (0)")
    run("BEGIN; UPDATE counter SET value = 1")
    for _ in range(20_000):
        run("INSERT INTO line VALUES (?)", ("a line of a voucher " * 25,))
    if updates_again:
        run("UPDATE counter SET value = 2")
    counts["read"] = 0
    run("COMMIT")
    return counts["read"]


files = CountingFiles()
once, again = commit(sys.argv[1], False), commit(sys.argv[1], True)
print(f"SQLite {apsw.sqlite_lib_version()}")
print(f"rows appended: {once} pages read")
print(f"rows appended, and the counter updated again: {again} pages read")
sys.exit(0 if (once, again) == (1_995, 2_509) else 1)
PYTHON

"$folder/python/bin/python" "$folder/measure.py" "$folder"
