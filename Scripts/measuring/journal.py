"""`intime` as the benchmark calls it: a vault in a folder of its own, unlocked, and apart from anybody's journal."""

import json
import os
import sqlite3

from processes import Command, Failed, Samples

PASSPHRASE = b"benchmark only"


class Journal:
    """A vault made by `program` in `folder`, open for the kernel's keyring or else by a key file."""

    def __init__(self, program, folder):
        folder.mkdir()
        self.program, self.folder = program, folder
        self.file = folder / "journal.intime"
        self.passphrase_file = folder / "passphrase"
        self.passphrase_file.write_bytes(PASSPHRASE)
        self.opened_by = ()
        self.command("init", "--kdf", "interactive", typed=True).run()
        self.uses_keyring = self.unlock()
        if not self.uses_keyring:
            key = str(folder / "key")
            self.command("key", "add", "file", key, typed=True).run()
            self.opened_by = ("--key-file", key)

    def command(self, *arguments, typed=False, input=b""):
        """`intime` with these arguments; `typed` gives the passphrase instead of what is unlocked."""
        environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C.UTF-8", "HOME": str(self.folder),
            "XDG_STATE_HOME": str(self.folder / "state"), "XDG_DATA_HOME": str(self.folder / "data"),
            "INTIME_VAULT": str(self.file),
        }
        if typed:
            environment["INTIME_PASSPHRASE_FILE"] = str(self.passphrase_file)
        opened_by = () if typed else self.opened_by
        return Command((str(self.program), *arguments, *opened_by), environment, input)

    def unlock(self):
        """Whether the kernel takes the key."""
        try:
            self.command("unlock", "--for", "2h", typed=True).run()
            return True
        except Failed:
            return False

    def lock(self):
        if self.uses_keyring:
            self.command("lock").run()

    def take(self, file):
        """Imports `file` and returns what that took."""
        samples = Samples()
        self.command("import", str(file)).run(samples)
        return samples

    def found(self, *arguments):
        """How many entries a command gives."""
        lines = self.command(*arguments, "--json").output().splitlines()
        return sum(1 for line in lines if isinstance(json.loads(line), dict))

    def verified(self):
        """What `verify` says of the vault, as a dictionary."""
        return json.loads(self.command("verify", "--json").output())

    def rows(self, query):
        """The rows of a query on the vault file itself, one at a time."""
        database = sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)
        try:
            yield from database.execute(query)
        finally:
            database.close()
