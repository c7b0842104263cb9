#!/usr/bin/env python3
"""Reads an Intime vault without Intime: written from Docs/Format.md alone.

    python3 -m venv .venv-reader && .venv-reader/bin/pip install pynacl cbor2
    .venv-reader/bin/python Scripts/read_vault.py --passphrase-fd 0 journal.intime < passphrase

Prints the current entries, oldest first, one JSON object a line, as `intime list --json --full` does.
Ends with 65 if anything is not as it was left, and 77 if the key is not the vault's.
"""

import argparse
import datetime
import hashlib
import hmac
import json
import os
import sqlite3
import sys

import cbor2
from nacl import bindings


VERSION = b"\x01"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SCHEMA = [
    "CREATE TABLE vault(id INTEGER PRIMARY KEY CHECK(id = 1), vault_id BLOB NOT NULL, inbox_key BLOB NOT NULL, state BLOB NOT NULL) STRICT",
    "CREATE TABLE slots(number INTEGER PRIMARY KEY, slot BLOB NOT NULL) STRICT",
    "CREATE TABLE heads(row INTEGER PRIMARY KEY, id BLOB NOT NULL, sealed BLOB NOT NULL) STRICT",
    "CREATE TABLE bodies(row INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
    "CREATE TABLE inbox(row INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
]
STARRED, PRIVATE = 1, 2
ENTRY, TOMBSTONE = 1, 2


class Damaged(Exception):
    """Something is not as it was left."""


class WrongKey(Exception):
    """What was given opens no key slot."""


def blake2b(data, person, size=32, key=b""):
    return hashlib.blake2b(data, digest_size=size, key=key, person=person).digest()


def subkey(master, number, context):
    """crypto_kdf_derive_from_key: BLAKE2b with the number as salt and the context as personalisation."""
    return hashlib.blake2b(
        b"", digest_size=32, key=master, salt=number.to_bytes(8, "little") + bytes(8), person=context + bytes(8)
    ).digest()


def open_sealed(sealed, associated, key, what):
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed[24:], associated, sealed[:24], key)
    except Exception as error:
        raise Damaged(f"{what} does not open") from error


def padme(length):
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (length + mask) & ~mask


def unpad(padded, floor, what):
    length = int.from_bytes(padded[:4], "little")
    if length > len(padded) - 4 or len(padded) != max(floor, padme(4 + length)) or any(padded[4 + length:]):
        raise Damaged(f"{what} is not padded as it should be")
    return padded[4:4 + length]


def record(plaintext, what):
    value = cbor2.loads(plaintext)
    if not isinstance(value, dict) or cbor2.dumps(value, canonical=True) != plaintext:
        raise Damaged(f"{what} is no deterministic CBOR map")
    return value


def written_key(text):
    """The 32 bytes of a recovery code or of a key file's second line, or None."""
    bits = ""
    for character in "".join(text.upper().split()).replace("-", ""):
        character = {"O": "0", "I": "1", "L": "1"}.get(character, character)
        if character not in ALPHABET:
            return None
        bits += format(ALPHABET.index(character), "05b")
    if len(bits) != 280:
        return None
    data = int(bits, 2).to_bytes(35, "big")
    return data[:32] if blake2b(data[:32], b"intime codeck v1", 16)[:3] == data[32:] else None


def id_text(identifier):
    number = int.from_bytes(identifier, "big") << 2
    return "".join(ALPHABET[number >> (125 - 5 * index) & 31] for index in range(26)).lower()


def moment(seconds, offset):
    local = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=seconds + 60 * offset)
    text = f"{local.year:04}-" + local.strftime("%m-%dT%H:%M:%S")
    if offset == 0:
        return text + "Z"
    return f"{text}{'-' if offset < 0 else '+'}{abs(offset) // 60:02}:{abs(offset) % 60:02}"


class Vault:
    def __init__(self, path):
        if not os.path.exists(path):
            sys.exit(66)
        self.file = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.file.execute("BEGIN")
        if self.value("PRAGMA application_id") != 0x494E544D:
            raise Damaged("this is no vault")
        if self.value("PRAGMA user_version") != 1:
            raise Damaged("the format version is unknown")
        if [sql for (sql,) in self.file.execute("SELECT sql FROM sqlite_schema ORDER BY rowid")] != SCHEMA:
            raise Damaged("the tables are altered")
        self.id, self.inbox_key, self.sealed_state = self.file.execute(
            "SELECT vault_id, inbox_key, state FROM vault").fetchone()
        self.slots = list(self.file.execute("SELECT number, slot FROM slots ORDER BY number"))

    def value(self, sql):
        return self.file.execute(sql).fetchone()[0]

    def unlock(self, passphrase=None, recovery=None, key_file=None):
        given = {1: passphrase, 2: recovery, 3: key_file}
        for number, slot in self.slots:
            place = self.id + number.to_bytes(4, "little")
            if len(slot) != 146 or blake2b(place + slot[:130], b"intime slotck v1", 16) != slot[130:]:
                raise Damaged(f"key slot {number} is damaged")
            if given.get(slot[1]) is None:
                continue
            key = self.slot_key(number, slot, given[slot[1]])
            commitment = blake2b(place + slot[:98], b"intime commit v1", key=subkey(key, 2, b"INTslot1"))
            if hmac.compare_digest(commitment, slot[98:130]):
                wrap_key = subkey(key, 1, b"INTslot1")
                return self.derive(open_sealed(slot[26:98], VERSION + place + slot[:26], wrap_key, f"slot {number}"))
        raise WrongKey

    def slot_key(self, number, slot, secret):
        operations, memory = (int.from_bytes(slot[at:at + 4], "little") for at in (2, 6))
        salt = slot[10:26]
        if slot[1] == 1:
            if not (2 <= operations <= 16 and 65_536 <= memory <= 2_097_152):
                raise Damaged(f"key slot {number} has limits that are not allowed")
            return bindings.crypto_pwhash_alg(
                32, secret, salt, operations, memory * 1024, bindings.crypto_pwhash_ALG_ARGON2ID13)
        person = b"intime recov  v1" if slot[1] == 2 else b"intime keyfil v1"
        return blake2b(self.id + salt, person, key=secret)

    def derive(self, root):
        self.objects_key, self.state_key, self.set_key, self.table_key, _, seed = (
            subkey(root, number, b"INTIMEv1") for number in range(1, 7))
        if bindings.crypto_box_seed_keypair(seed)[0] != self.inbox_key:
            raise Damaged("the inbox key was exchanged")
        opened = open_sealed(self.sealed_state, VERSION + self.id + b"state", self.state_key, "the state")
        self.state = record(unpad(opened, 512, "the state"), "the state")
        table = b"".join(
            number.to_bytes(4, "little") + len(slot).to_bytes(4, "little") + slot for number, slot in self.slots)
        if blake2b(table, b"intime slots  v1", key=self.table_key) != self.state[4]:
            raise Damaged("the key slots were altered")

    def objects(self):
        """Every object, as (id, head, text); raises at the end if they are not those the state speaks of."""
        total, count, rows = 0, 0, {}
        for row, identifier, sealed in self.file.execute("SELECT row, id, sealed FROM heads ORDER BY row"):
            keys = blake2b(identifier, b"intime object v1", 64, self.objects_key)
            place = VERSION + self.id + identifier
            head = record(unpad(open_sealed(sealed, place + b"\1", keys[:32], f"head {row}"), 192, "a head"), "a head")
            body = self.file.execute("SELECT sealed FROM bodies WHERE row = ?", (row,)).fetchone()
            if body is None:
                raise Damaged(f"object {row} has no text")
            text = record(unpad(open_sealed(body[0], place + b"\2", keys[32:], f"body {row}"), 512, "a body"), "a body")
            element = blake2b(identifier + sealed[-16:], b"intime objset v1", key=self.set_key)
            total, count = (total + int.from_bytes(element, "little")) % 2**256, count + 1
            rows[row] = identifier
            yield identifier, head, text[0]
        if count != self.state[1] or total.to_bytes(32, "little") != self.state[3]:
            raise Damaged("objects were removed, added or exchanged")
        catalogue = self.state[5]
        if any(rows.get(row) != identifier for row, identifier in zip(catalogue[::2], catalogue[1::2])):
            raise Damaged("the settings were exchanged")
        if self.value("SELECT count(*) FROM bodies") != count:
            raise Damaged("there are texts without heads")

    def entries(self):
        """The revision in force of each entry that is not deleted, oldest first."""
        everything = [item for item in self.objects() if item[1][0] in (ENTRY, TOMBSTONE)]
        followed = {parent for _, head, _ in everything for parent in head.get(2, [])}
        tips = {}
        for identifier, head, text in everything:
            if identifier not in followed:
                rank = (head[0] == ENTRY, head[5], head[3], identifier)
                entry = head.get(1, identifier)
                tips[entry] = max(tips.get(entry, (rank, head, text)), (rank, head, text), key=lambda tip: tip[0])
        current = [(entry, head, text) for entry, (_, head, text) in tips.items() if head[0] == ENTRY]
        return sorted(current, key=lambda item: (item[1][7], item[1][3], item[0]))


def same_tag(tag):
    """Good enough to see a tag once that is both given and written: case and accents do not matter."""
    import unicodedata
    return "".join(c for c in unicodedata.normalize("NFKD", tag.lower()) if not unicodedata.combining(c))


def as_json(entry, head, text):
    tags = {}
    for tag in head.get(10, []) + head.get(11, []):
        tags.setdefault(same_tag(tag), tag)
    flags = head.get(13, 0)
    return {
        "id": id_text(entry), "date": moment(head[7], head.get(8, 0)), "modified": moment(head[5], head.get(6, 0)),
        "title": head.get(9, ""), "text": text, "tags": list(tags.values()), "mood": head.get(12),
        "starred": bool(flags & STARRED), "private": bool(flags & PRIVATE), "language": head.get(15),
        "words": head.get(14, 0), "revision": head.get(4, 1),
    }


def main():
    parser = argparse.ArgumentParser(description="Print the entries of an Intime vault as JSON lines.")
    parser.add_argument("vault")
    parser.add_argument("--passphrase-fd", type=int, help="read the passphrase, or a recovery code, from this descriptor")
    parser.add_argument("--key-file")
    arguments = parser.parse_args()
    passphrase = recovery = key_file = None
    if arguments.key_file:
        with open(arguments.key_file, encoding="ascii") as file:
            key_file = written_key(file.read().removeprefix("intime-key-file-1\n"))
    elif arguments.passphrase_fd is not None:
        with os.fdopen(arguments.passphrase_fd, "rb") as file:
            passphrase = file.read().removesuffix(b"\n")
        recovery = written_key(passphrase.decode("utf-8", "replace"))
    else:
        parser.error("give --passphrase-fd or --key-file")
    try:
        vault = Vault(arguments.vault)
        vault.unlock(passphrase, recovery, key_file)
        for entry, head, text in vault.entries():
            print(json.dumps(as_json(entry, head, text), ensure_ascii=False, separators=(",", ":")))
    except WrongKey:
        sys.stderr.write("read_vault: wrong passphrase or key\n")
        sys.exit(77)
    except (Damaged, sqlite3.DatabaseError, KeyError, TypeError, ValueError) as error:
        sys.stderr.write(f"read_vault: damaged: {error}\n")
        sys.exit(65)


if __name__ == "__main__":
    main()
