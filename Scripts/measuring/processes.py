"""Whole processes, timed from the call to the end, with the most memory they held."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass, field


class Failed(Exception):
    """A command that had to work did not."""


@dataclass
class Samples:
    """What several runs of one command took."""

    seconds: list = field(default_factory=list)
    peak_bytes: int = 0
    processor: list = field(default_factory=list)

    @property
    def median(self):
        return statistics.median(self.seconds)

    @property
    def processor_seconds(self):
        """The median of what the processor spent, which a busy machine changes least."""
        return statistics.median(self.processor)


@dataclass(frozen=True)
class Command:
    """A program with its arguments, its whole environment, and what it reads."""

    arguments: tuple
    environment: dict
    input: bytes = b""
    folder: object = None

    def run(self, samples=None, answers=(0,)):
        """Runs once, discarding what is printed; adds to `samples`."""
        # The kernel counts the memory of the caller at the moment of the start towards the child, so no peak below
        # that of Python itself (some 20 MB) can be seen, and this program must never grow.
        begun = time.perf_counter()
        process = subprocess.Popen(
            self.arguments, env=self.environment, cwd=self.folder, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE)
        try:
            process.stdin.write(self.input)
            process.stdin.close()
        except BrokenPipeError:
            pass
        complaint = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stderr.close()
        if process.returncode not in answers:
            said = complaint.decode(errors="replace").strip()[-300:]
            raise Failed(f"{os.path.basename(self.arguments[0])} ended with {process.returncode}: {said}")
        if samples is not None:
            samples.seconds.append(seconds)
            samples.processor.append(usage.ru_utime + usage.ru_stime)
            samples.peak_bytes = max(samples.peak_bytes, usage.ru_maxrss * 1024)
        return seconds

    def output(self):
        """What it prints on standard output."""
        done = subprocess.run(self.arguments, env=self.environment, cwd=self.folder, input=self.input, capture_output=True)
        if done.returncode != 0:
            said = done.stderr.decode(errors="replace").strip()[-300:]
            raise Failed(f"{os.path.basename(self.arguments[0])} ended with {done.returncode}: {said}")
        return done.stdout.decode()


def in_turn(commands, runs):
    """Samples of each of `commands`, run in turn so that a busy moment of the machine falls on all; a first round warms up."""
    samples = [Samples() for _ in commands]
    for turn in range(runs + 1):
        for command, of in zip(commands, samples):
            command.run(of if turn else None)
    return samples


def several(command, runs):
    """Samples of `runs` runs of one command, after one to warm up."""
    return in_turn([command], runs)[0]


class Others:
    """How busy the machine was with what is not ours, from the moment this is made."""

    def __init__(self):
        self.begun, self.busy, self.ours = time.perf_counter(), self._busy(), self._ours()

    def cores(self):
        """As a number of cores, on average."""
        elapsed = time.perf_counter() - self.begun
        return max(0.0, (self._busy() - self.busy) - (self._ours() - self.ours)) / elapsed

    @staticmethod
    def _busy():
        """Seconds of all processors that were neither idle nor waiting. Source: proc_stat(5)."""
        with open("/proc/stat", encoding="ascii") as file:
            user, nice, system, _, _, irq, softirq, *_ = map(int, file.readline().split()[1:])
        return (user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")

    @staticmethod
    def _ours():
        used = os.times()
        return used.user + used.system + used.children_user + used.children_system
