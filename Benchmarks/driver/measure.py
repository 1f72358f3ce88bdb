"""Runs commands and says what they took."""

import os
import statistics
import sys
import time
from dataclasses import dataclass


class NotAvailable(Exception):
    """A command that does not exist yet, or fails; says why."""


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock, seconds of processor, and the largest memory in MiB."""

    wall: float
    cpu: float
    peak: float

    def __add__(self, other):
        """One after the other."""
        return Cost(self.wall + other.wall, self.cpu + other.cpu, max(self.peak, other.peak))


def run(command, output):
    """Runs one command with its standard output in a file, and returns its cost."""
    errors = output + ".errors"
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644),
        (os.POSIX_SPAWN_OPEN, 2, errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644),
    ]
    start = time.monotonic()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    wall = time.monotonic() - start
    if status != 0:
        raise NotAvailable(f"{' '.join(command)}: {first_line(errors) or status_text(status)}")
    # Linux counts ru_maxrss in KiB, and lets a child begin with what the driver itself holds.
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def first_line(path):
    with open(path, errors="replace") as file:
        return file.readline().strip()


def status_text(status):
    return f"ended with {os.waitstatus_to_exitcode(status)}"


def median(costs):
    """The median of each figure on its own."""
    return Cost(*(statistics.median(figures) for figures in zip(*map(astuple, costs))))


def astuple(cost):
    return (cost.wall, cost.cpu, cost.peak)


def interleaved(contestants, rounds):
    """Measures each contestant once a round, in turn, so that a slow minute meets them all.

    A contestant is a function without arguments that returns a cost. One that is not available is
    left out, and said so. Returns the median of each that is.
    """
    costs = {name: [] for name in contestants}
    for _ in range(rounds):
        for name in list(costs):
            try:
                costs[name].append(contestants[name]())
            except (NotAvailable, OSError) as reason:
                print(f"left out: {name}: {reason}", file=sys.stderr)
                del costs[name]
    return {name: median(taken) for name, taken in costs.items()}
