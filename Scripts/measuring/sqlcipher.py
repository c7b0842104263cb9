"""A journal in SQLCipher with FTS5, as somebody would write it in an hour: the peer that has an encrypted index.

sqlcipher.py DATABASE load FILE | add | last N | search WORD     (`add` reads the text from standard input)"""

import json
import sys

import sqlcipher3

PASSPHRASE = "benchmark only"  # through SQLCipher's own derivation, at its documented default


def main(path, command, *arguments):
    database = sqlcipher3.connect(path)
    database.execute(f"PRAGMA key = '{PASSPHRASE}'")
    if command == "load":
        database.execute("CREATE TABLE entries (id INTEGER PRIMARY KEY, date TEXT, title TEXT, body TEXT)")
        database.execute("CREATE INDEX by_date ON entries (date)")
        database.execute(
            "CREATE VIRTUAL TABLE words USING fts5 (title, body, content='entries', content_rowid='id',"
            " tokenize='unicode61 remove_diacritics 2')")
        with open(arguments[0], encoding="utf-8") as file:
            lines = (line.rstrip(",\n") for line in file if line.startswith('{"title"'))
            rows = ((e["date"] + " " + e["time"], e["title"], e["body"]) for e in map(json.loads, lines))
            database.executemany("INSERT INTO entries (date, title, body) VALUES (?, ?, ?)", rows)
        database.execute("INSERT INTO words (words) VALUES ('rebuild')")
    elif command == "add":
        title, _, body = sys.stdin.read().partition("\n")
        added = database.execute(
            "INSERT INTO entries (date, title, body) VALUES (datetime(), ?, ?)", (title, body)).lastrowid
        database.execute("INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)", (added, title, body))
    elif command == "last":
        for row in database.execute("SELECT date, title FROM entries ORDER BY date DESC LIMIT ?", (int(arguments[0]),)):
            print(*row)
    elif command == "search":
        for row in database.execute(
                "SELECT date, title, body FROM entries WHERE id IN (SELECT rowid FROM words WHERE words MATCH ?)",
                (arguments[0],)):
            print(row[0], row[1], row[2].replace("\n", " "))
    database.commit()


main(*sys.argv[1:])
