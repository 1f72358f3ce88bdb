"""What is measured: our program on the sample books, and the reference programs."""

import json
import os
import shutil
import subprocess

from driver.books import last_period, minor_units, reference_balances
from driver.measure import Cost, run

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLDER = os.path.join(ROOT, ".build", "bench")
SHARED = ["sie.c", "combinations.c", "books.c"]
PROGRAMS = {
    "import": SHARED, "check": SHARED, "batch": SHARED, "scan": SHARED, "export": SHARED,
    "append": [], "xml": [],
}


def place(name):
    return os.path.join(FOLDER, name)


def libraries():
    """What the compiler has to be told of the libraries."""
    words = ["pkg-config", "--cflags", "--libs", "sqlite3", "libxml-2.0"]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()


def compile_references():
    for program, sources in PROGRAMS.items():
        names = [f"{program}.c"] + sources
        paths = [os.path.join(ROOT, "Benchmarks", "reference", name) for name in names]
        command = ["gcc", "-O2", "-Wall", "-Wextra", "-o", place(program), *paths, *libraries()]
        subprocess.run(command, check=True)


def remove_database(path):
    for suffix in ("", "-wal", "-shm", "-lock"):
        if os.path.exists(path + suffix):
            os.remove(path + suffix)


class Books:
    """The sample books of one size, and what is done with them."""

    def __init__(self, bokslut, vouchers, dimension_values=None):
        """Wide ones, of many dimension values, where these are given: 40,200,50."""
        self.bokslut = bokslut
        self.vouchers = vouchers
        self.size = ["--vouchers", str(vouchers), "--seed", "1"]
        self.name = str(vouchers)
        if dimension_values:
            self.size += ["--dimension-values", dimension_values]
            self.name += "-wide"
        self.file = place(f"sample-{self.name}.se")
        self.database = place(f"sample-{self.name}.db")
        self.output = place(f"sample-{self.name}.out")
        self.exported = place(f"exported-{self.name}.se")
        self.reference_output = place(f"reference-{self.name}.out")
        self.reference_database = place(f"reference-{self.name}.db")
        run([bokslut, "sample", *self.size, "--output", self.file], self.output)
        self.period = last_period(self.file)

    def command(self, *words, url=None):
        return run([self.bokslut, *words, "--database", url or f"sqlite:{self.database}"], self.output)

    def report(self, name="trial-balance", *words):
        return self.command("report", name, "--period", self.period, *words)

    def import_and_report(self):
        remove_database(self.database)
        return self.command("import", "sie", self.file) + self.report()

    def copy_database(self, name, source):
        """Copies books that nobody uses, and returns where the copy is."""
        copy = place(name)
        remove_database(copy)
        for suffix in ("", "-wal"):
            if os.path.exists(source + suffix):
                shutil.copyfile(source + suffix, copy + suffix)
        return copy

    def verify(self):
        return self.command("verify")

    def check(self):
        """Reads and checks the file, and opens no books."""
        return run([self.bokslut, "import", "sie", self.file, "--check"], self.output)

    def reference_import(self):
        return run([place("import"), self.file, self.reference_database], self.reference_output)

    def reference_check(self):
        return run([place("check"), self.file], place("check.out"))

    def export(self):
        return self.command("export", "sie", "--output", self.exported)

    def export_saft(self):
        return self.command("export", "saft", "--output", place(f"exported-{self.vouchers}.xml"))

    def reference_export(self):
        return run([place("export"), self.reference_database], place("export.out"))

    def export_differs(self):
        """Whether the reference reads other vouchers or balances in our export than in the sample."""
        self.export()
        totals = []
        for path in (self.file, self.exported):
            run([place("check"), path], place("check.out"))
            totals.append(reference_balances(place("check.out")))
        return totals[0] != totals[1]

    def differences(self):
        """Accounts whose closing balance is not that of the reference."""
        self.report("trial-balance", "--json")
        with open(self.output) as file:
            rows = json.load(file)["rows"]
        ours = {row["account"]: minor_units(row["closing"]) for row in rows}
        expected, _ = reference_balances(self.reference_output)
        names = sorted(filter(None, set(ours) | set(expected)))
        return [name for name in names if ours.get(name, 0) != expected.get(name, 0)]


def inside(program, *words):
    """The seconds that a reference program measures inside itself."""
    return inside_command([place(program), *words], place(f"{program}.out"))


def inside_command(command, output):
    def measure():
        run(command, output)
        with open(output) as file:
            figures = [float(word) for word in file.read().split()]
        return Cost(figures[0], figures[1] if len(figures) > 1 else 0, 0)
    return measure


def ours_inside(measure, output, *words):
    """What our own program measures inside itself: seconds, and where it says so of processor."""
    return inside_command([measure, *words], place(f"{output}.out"))
