"""What no journal with these promises can go below: the bare work, done by small C programs."""

import os
import sqlite3
import statistics
import subprocess

from processes import Command, Failed

ENVIRONMENT = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C.UTF-8"}
NONCE_BYTES = 24


def compiled(source, folder, library):
    """The program made of a C file."""
    program = folder / source.stem
    compiler = [os.environ.get("CC", "cc"), "-std=gnu2x", "-O2", "-Wall", "-Wextra", "-Werror"]
    try:
        done = subprocess.run([*compiler, "-o", program, source, f"-l{library}"], capture_output=True, text=True)
    except FileNotFoundError:
        raise Failed(f"there is no C compiler {compiler[0]}") from None
    if done.returncode != 0:
        raise Failed(f"{source.name} does not compile: {done.stderr.strip()[-600:]}")
    return program


def bare_transaction(sources, folder, journal):
    """One entry's worth of rows written to a database of as many pages as the vault, with nothing sealed in it."""
    program = compiled(sources / "commit.c", folder, "sqlite3")
    file = folder / f"bare-{journal.folder.name}.sqlite"
    (page_size,), = journal.rows("PRAGMA page_size")
    (state,), = journal.rows("SELECT length(state) FROM vault")
    head, body = newest_sizes(journal)
    database = sqlite3.connect(file, isolation_level=None)
    database.execute(f"PRAGMA page_size={page_size}")
    database.execute("PRAGMA synchronous=OFF")
    database.execute("ATTACH ? AS vault", (f"file:{journal.file}?mode=ro",))
    database.executescript("""
        BEGIN;
        CREATE TABLE heads (row INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
        CREATE TABLE bodies (row INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
        CREATE TABLE state (row INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
        INSERT INTO heads SELECT row, randomblob(length(id) + length(sealed)) FROM vault.heads ORDER BY row;
        INSERT INTO bodies SELECT row, randomblob(length(sealed)) FROM vault.bodies ORDER BY row;
        INSERT INTO state SELECT id, randomblob(length(state)) FROM vault.vault;
        COMMIT;
    """)
    database.close()
    os.sync()
    return Command((str(program), str(file), str(head), str(body), str(state)), ENVIRONMENT)


def newest_sizes(journal):
    """How many bytes the newest object takes: id and sealed head, sealed body."""
    (sizes,) = journal.rows("""
        SELECT length(heads.id) + length(heads.sealed), length(bodies.sealed)
        FROM heads JOIN bodies USING (row) ORDER BY row DESC LIMIT 1""")
    return sizes


def bare_decryption(sources, folder, journal, runs, parts=1):
    """Seconds that libsodium takes for every object of the vault: with deriving their keys, and without.

    On one core, or shared out among as many processes as `parts`, all at once."""
    program = compiled(sources / "decrypt.c", folder, "sodium")
    processes = [
        subprocess.Popen([program, str(runs + 1)], env=ENVIRONMENT, text=True,
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(parts)]
    rows = journal.rows("SELECT length(heads.sealed), length(bodies.sealed) FROM heads LEFT JOIN bodies USING (row)")
    for number, sizes in enumerate(rows):
        head, body = (0 if size is None else size - NONCE_BYTES for size in sizes)
        processes[number % parts].stdin.write(f"{head} {body}\n")
    medians = []
    for process in processes:
        process.stdin.close()
    for process in processes:
        with process:
            passes = [tuple(map(float, line.split())) for line in process.stdout]
        if process.returncode != 0 or len(passes) != runs + 1:
            raise Failed(f"decrypt ended with {process.returncode}")
        medians.append([statistics.median(column) for column in zip(*passes[1:])])
    return tuple(max(column) for column in zip(*medians))


def bare_derivation(sources, folder):
    """One Argon2id at the interactive limits."""
    return Command((str(compiled(sources / "derive.c", folder, "sodium")),), ENVIRONMENT)
