"""What people use today, on the same entries: jrnl with encryption, SQLCipher with FTS5, grep over Markdown files."""

import os
import subprocess
import sys

from corpus import RARE, RARE_ENTRIES, RARE_TYPED
from processes import Command, Failed

PACKAGES = "jrnl==4.6", "sqlcipher3-wheels==0.5.7"
PASSPHRASE = b"benchmark only\n"


def environment(home):
    """Nothing of the caller's own, and no keyring to be asked."""
    return {
        "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C.UTF-8", "HOME": str(home), "NO_COLOR": "1",
        "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring", "PYTHONWARNINGS": "ignore",
    }


def installed(folder):
    """The `bin` folder of an environment that holds the peers, made if it is not there."""
    programs = folder / "bin"
    wanted = folder / "holds"
    if wanted.exists() and wanted.read_text() == "\n".join(PACKAGES):
        return programs
    steps = {
        "no virtual environment can be made": [sys.executable, "-m", "venv", folder],
        f"pip cannot install {' and '.join(PACKAGES)}": [programs / "pip", "install", "--quiet", *PACKAGES],
    }
    for refusal, command in steps.items():
        if subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0:
            raise Failed(refusal)
    wanted.write_text("\n".join(PACKAGES))
    return programs


class Jrnl:
    """jrnl with an encrypted journal. The password comes on standard input, since there is no terminal."""

    name = "jrnl, encrypted"

    def __init__(self, programs, folder, corpus):
        folder.mkdir()
        self.program, self.folder = programs / "jrnl", folder
        self.config = folder / "jrnl.yaml"
        journal = folder / "journal.txt"
        corpus.write_text(journal)
        self.config.write_text(
            f'version: "4.6"\njournals: {{default: {{journal: "{journal}"}}}}\n'
            'editor: ""\nencrypt: false\ntemplate: false\ndefault_hour: 9\ndefault_minute: 0\n'
            'timeformat: "%Y-%m-%d %H:%M"\ntagsymbols: "@"\nhighlight: false\nlinewrap: 79\nindent_character: "|"\n'
            "colors: {body: none, date: none, tags: none, title: none}\n")
        self.command("--encrypt", input=PASSPHRASE * 2 + b"n\n").run()
        with open(journal, "rb") as file:
            if not file.read(6) == b"JRNLv3":
                raise Failed("jrnl did not encrypt its journal")

    def command(self, *arguments, input=PASSPHRASE):
        return Command((str(self.program), "--config-file", str(self.config), *arguments), environment(self.folder), input)

    def add(self, text):
        # Standard input is taken by the password, so the text goes in as an argument.
        return self.command(text)

    def last(self, count):
        return self.command("-n", str(count), "--short")

    def search(self):
        return self.command("-contains", RARE, "--short")  # with its accent: jrnl does not find it without

    def check(self):
        expect(self, self.search().output(), RARE_ENTRIES)
        expect(self, self.last(10).output(), 10)


class SQLCipher:
    """An SQLCipher database with an FTS5 index, through Python."""

    name = "SQLCipher + FTS5"

    def __init__(self, programs, folder, corpus):
        folder.mkdir()
        self.python, self.folder = programs / "python3", folder
        self.script = os.path.join(os.path.dirname(__file__), "sqlcipher.py")
        file = folder / "corpus.json"
        corpus.write_json(file)
        self.command("load", str(file)).run()
        file.unlink()

    def command(self, *arguments, input=b""):
        database = str(self.folder / "journal.sqlcipher")
        return Command((str(self.python), self.script, database, *arguments), environment(self.folder), input)

    def add(self, text):
        return self.command("add", input=text.encode())

    def last(self, count):
        return self.command("last", str(count))

    def search(self):
        return self.command("search", RARE_TYPED)

    def check(self):
        expect(self, self.search().output(), RARE_ENTRIES)
        expect(self, self.last(10).output(), 10)


class Grep:
    """`grep -r` over one Markdown file an entry, in the clear."""

    name = "grep -r, plain files"

    def __init__(self, folder, corpus):
        folder.mkdir()
        self.folder = folder
        corpus.write_markdown(folder)

    def add(self, text):
        return None

    def last(self, count):
        return None

    def search(self):
        return Command(("grep", "-rliF", RARE, str(self.folder)), environment(self.folder))

    def check(self):
        expect(self, self.search().output(), RARE_ENTRIES)


def expect(peer, output, count):
    """A fast wrong answer is no answer."""
    lines = [line for line in output.splitlines() if line.strip()]
    if len(lines) != count:
        raise Failed(f"{peer.name} gave {len(lines)} lines where {count} were expected")
