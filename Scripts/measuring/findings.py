"""What one run of the benchmark measures, and what it finds."""

import os
import pathlib
import sys

import floors
import peers
from corpus import RARE_ENTRIES, RARE_TYPED, Corpus, one_more
from journal import Journal
from processes import Failed, Others, Samples, in_turn, several
from table import Row, megabytes

LARGE = 50_000  # entries from which a scan costs so much more than a start that its promise can be judged
LAST = 10
REFLECTED = 5_000


HERE = str(pathlib.Path(__file__).resolve().parent.parent.parent)


def note(text):
    """Says something beside the table, without telling where on this machine it runs."""
    print(str(text).replace(HERE, "."), file=sys.stderr, flush=True)


class Findings:
    """Rows of the table, and answers that were wrong."""

    def __init__(self, chosen, program, sources, folder):
        self.chosen, self.program, self.sources, self.folder = chosen, program, sources, folder
        self.rows, self.wrong = [], []
        self.journals = {}
        self.peak_bytes = 0
        self.others_cores = 0.0
        self.text = one_more()

    def close(self):
        for journal in self.journals.values():
            try:
                journal.lock()
            except Failed as problem:
                note(f"a key may stay in the kernel’s keyring for two hours: {problem}")

    # What is done with a vault, as a person does it.

    def write(self, journal):
        return journal.command("write", "-", input=self.text.encode())

    def last(self, journal):
        return journal.command("list", "-n", str(LAST))

    def search(self, journal):
        return journal.command("search", RARE_TYPED)

    def median(self, samples):
        """Of runs of intime: their memory is remembered too."""
        self.peak_bytes = max(self.peak_bytes, samples.peak_bytes)
        return samples.median

    def expect(self, what, found, wanted):
        if found != wanted:
            self.wrong.append(f"{what}: {found} where {wanted} were expected")

    def make_journal(self, count):
        """A vault of `count` entries, and what importing them took."""
        note(f"making a vault of {count} entries")
        file = self.folder / "corpus.json"
        Corpus(count).write_json(file)
        journal = Journal(self.program, self.folder / f"vault-{count}")
        self.journals[count] = journal
        taken = journal.take(file)
        file.unlink()
        return journal, self.median(taken)

    # Promises.

    def measure_promises(self):
        chosen = self.chosen
        small, _ = self.make_journal(chosen.small)
        large, import_seconds = self.make_journal(chosen.entries)
        note("measuring; unlocked by " + (
            "the kernel’s keyring" if large.uses_keyring else "a key file, since the kernel refuses its keyring here"))
        others = Others()
        self.attempt(self.measure_starting, small)
        self.attempt(self.measure_reading, large)
        self.attempt(self.measure_writing, small, large)
        self.others_cores = others.cores()
        allowed = max(15 * chosen.entries / 100_000, 1)
        self.rows.append(Row(f"import {chosen.entries}", import_seconds, "promise, by size", allowed, 1))

    def attempt(self, measure, *journals):
        """What fails is told in the end, and does not keep the rest from being measured."""
        try:
            measure(*journals)
        except Failed as problem:
            self.wrong.append(str(problem).replace(HERE, "."))

    def measure_starting(self, small):
        runs = self.chosen.runs * 3
        shown = several(small.command("--help"), runs)
        small.lock()  # else the keyring would answer before the passphrase
        typed, bare = in_turn(
            [small.command("list", "-n", "1", typed=True), floors.bare_derivation(self.sources, self.folder)], runs)
        if small.uses_keyring:
            small.unlock()
        self.rows += [
            Row("--help", self.median(shown), "promise", 0.030, 1),
            Row("list one, passphrase typed", self.median(typed), "one Argon2id, same limits", bare.median, 1.25),
        ]

    def measure_reading(self, large):
        size = self.chosen.entries
        last = several(self.last(large), self.chosen.runs)
        # Before and after libsodium's turn, so that both see the same machine.
        before = several(self.search(large), self.chosen.runs)
        floor = self.sources, self.folder, large, self.chosen.runs
        derived, decrypted = floors.bare_decryption(*floor)
        cores = os.cpu_count() or 1
        shared, _ = floors.bare_decryption(*floor, parts=cores)
        after = several(self.search(large), self.chosen.runs)
        search = self.median(Samples(before.seconds + after.seconds, max(before.peak_bytes, after.peak_bytes)))
        self.rows += [
            Row(f"list the last {LAST} of {size}", self.median(last), "promise", 0.150, 1),
            Row(f"search a rare word in {size}", search, "promise", 0.300, 1),
            Row("", search, "libsodium alone, one core", derived, 1.2 if size >= LARGE else None),
            Row("", search, "… with every key at hand", decrypted),
            Row("", search, f"… shared by all {cores} cores", shared),
        ]
        self.expect("entries with the rare word", large.found("search", RARE_TYPED), RARE_ENTRIES)
        self.expect("last entries", large.found("list", "-n", str(LAST)), LAST)

    def measure_writing(self, small, large):
        runs = self.chosen.runs * 3  # nothing here varies as much as the disk
        bare = floors.bare_transaction(self.sources, self.folder, large)
        in_small, in_large, floor = in_turn([self.write(small), self.write(large), bare], runs)
        size = self.chosen.entries
        self.rows += [
            Row(f"write one, {size} there", self.median(in_large), "bare SQLite transaction", floor.median, 3),
            Row("", in_large.median, f"the same, {self.chosen.small} there", self.median(in_small), 1.5),
        ]
        for journal, count in (small, self.chosen.small), (large, size):
            report = journal.verified()
            self.expect(f"entries after writing to {count}", report["entries"], count + runs + 1)
            self.expect(f"problems after writing to {count}", len(report["problems"]), 0)

    def measure_reflection(self):
        """What the offline guide takes once it has read the journal, beside what was promised and a start of the program."""
        size = REFLECTED if self.chosen.entries >= REFLECTED else self.chosen.entries
        journal, _ = self.make_journal(size)
        command = journal.command("reflect", "--no-keep", "--seed", "1")
        note("the first reflection reads the whole journal")
        first = Samples()
        command.run(first)
        runs = self.chosen.runs * 3
        later, started = in_turn([command, journal.command("list", "-n", "1")], runs)
        self.rows += [
            Row(f"reflect, {size} there", self.median(later), "promise", 0.050, 1),
            Row("", later.median, "list one", started.median),
            Row("", later.processor_seconds, "promise, processor time", 0.050, 1),
            Row("the first time", self.median(first), "later", later.median),
        ]

    def add_memory(self):
        self.rows.append(Row("most memory in any of these", self.peak_bytes, "promise", 300e6, 1, megabytes))

    # Peers.

    def measure_peers(self, environment):
        try:
            programs = peers.installed(environment)
        except (Failed, OSError) as problem:
            note(f"jrnl and SQLCipher cannot be had here: {problem}")
        else:
            size = self.chosen.jrnl_entries
            note(f"jrnl with {size} entries, all rewritten at each one")
            self.measure_peer(size, lambda: peers.Jrnl(programs, self.folder / "jrnl", Corpus(size)))
            size = self.chosen.entries
            note(f"SQLCipher with {size} entries")
            self.measure_peer(size, lambda: peers.SQLCipher(programs, self.folder / "sqlcipher", Corpus(size)))
        size = self.chosen.entries
        note(f"grep over {size} files")
        self.measure_peer(size, lambda: peers.Grep(self.folder / "markdown", Corpus(size)))

    def measure_peer(self, size, make):
        """The peer that `make` gives, in turn with a vault of as many entries."""
        try:
            peer = make()
            peer.check()
            journal = None
            if self.program:
                journal = self.journals.get(size) or self.make_journal(size)[0]
            for what, theirs, ours in (
                (f"write one, {size} there", peer.add(self.text), self.write),
                (f"list the last {LAST} of {size}", peer.last(LAST), self.last),
                (f"search a rare word in {size}", peer.search(), self.search),
            ):
                if theirs is None:
                    continue
                commands = [theirs, ours(journal)] if journal else [theirs]
                samples = in_turn(commands, self.chosen.runs)
                our_time = self.median(samples[1]) if journal else None
                self.rows.append(Row(what, our_time, peer.name, samples[0].median))
        except (Failed, OSError) as problem:
            note(f"left out: {problem}")
