"""`intime age` beside the age program: the same file, the same keys, in turn."""

import hashlib
import os
import pathlib
import re
import shutil
import subprocess

from processes import Command, Failed, in_turn
from table import Row, megabytes

SLOWEST = 1 / 0.6  # at least 0.6 times the speed of the age program
MEMORY = 64e6
PIECE = 1 << 20


def digest(file):
    """Of all that can be read from an open file."""
    sum_ = hashlib.blake2b()
    while piece := file.read(PIECE):
        sum_.update(piece)
    return sum_.hexdigest()


class Sealing:
    """A file of random bytes, and two programs that encrypt and decrypt it."""

    def __init__(self, program, folder, size):
        self.age = shutil.which("age")
        if self.age is None:
            raise Failed("the age program is not installed: Scripts/packages test")
        self.program, self.folder = program, pathlib.Path(folder)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"}
        self.plain = self.folder / "plain"
        with open(self.plain, "wb") as file:
            for _ in range(size // PIECE):
                file.write(os.urandom(PIECE))
        self.size = self.plain.stat().st_size
        self.identity = self.folder / "identity"
        made = subprocess.run([program, "age", "keygen", "-o", self.identity], env=self.environment, check=True,
                              capture_output=True, text=True)
        self.recipient = re.search("age1[a-z0-9]+", made.stderr)[0]

    def shell(self, script, *words):
        return Command(("/bin/sh", "-c", script, *map(str, words)), self.environment)

    def encrypting(self, program, armoured, source, target="/dev/null"):
        words = (self.program, "age", "encrypt") if program == "intime" else (self.age,)
        words += ("-a",) * armoured + ("-r", self.recipient)
        return self.shell(f"exec \"$@\" < '{source}' > '{target}'", "sh", *words)

    def decrypting(self, program, source, target="/dev/null"):
        words = (self.program, "age", "decrypt") if program == "intime" else (self.age, "--decrypt")
        return self.shell(f"exec \"$@\" < '{source}' > '{target}'", "sh", *words, "-i", self.identity)

    def rows(self, runs):
        """Encrypting and decrypting, as bytes and as text; both programs must open what either made."""
        rows, memory = [], 0
        with open(self.plain, "rb") as file:
            expected = digest(file)
        for armoured in (False, True):
            form = ", armoured" if armoured else ""
            ours, theirs = in_turn([self.encrypting(name, armoured, self.plain) for name in ("intime", "age")], runs)
            rows.append(Row(f"encrypt {self.size >> 20} MiB{form}", ours.median, "age", theirs.median, SLOWEST))
            memory = max(memory, ours.peak_bytes)
            for maker, opener in ("intime", "age"), ("age", "intime"):
                sealed = self.folder / "sealed"
                self.encrypting(maker, armoured, self.plain, sealed).run()
                opened = subprocess.Popen(self.decrypting(opener, sealed, "/dev/stdout").arguments,
                                          env=self.environment, stdout=subprocess.PIPE)
                found = digest(opened.stdout)
                if opened.wait() != 0 or found != expected:
                    raise Failed(f"{opener} does not open what {maker} made{form}")
            ours, theirs = in_turn([self.decrypting(name, sealed) for name in ("intime", "age")], runs)
            rows.append(Row(f"decrypt {self.size >> 20} MiB{form}", ours.median, "age", theirs.median, SLOWEST))
            memory = max(memory, ours.peak_bytes)
        rows.append(Row("most memory in any of these", memory, "promise", MEMORY, 1, megabytes))
        return rows
