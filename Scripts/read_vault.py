#!/usr/bin/env python3
"""Reads an Intime vault without Intime: written from Docs/Format.md alone.

    python3 -m venv .venv-reader && .venv-reader/bin/pip install pynacl cbor2
    .venv-reader/bin/python Scripts/read_vault.py --passphrase-fd 0 journal.intime < passphrase

Prints the current entries, oldest first, one JSON object a line, as `intime list --json --full` does; with --history every
revision of every entry, deleted ones too, as `intime history ENTRY --json` does for one; with --grants or --ledger what `intime consent
--json` and `intime ledger --json` print; with --kept the reflections and conversations that current entries have; with --foreign what they came with from other programs. Everything is checked before
anything is printed. Ends with 1 if the file has the layout of before the first release, 65 if something is not as it was left, 66 if there is no
such file, 74 if it cannot be read, 77 if the key is not the vault's. A passphrase comes from a descriptor or a file, never from an argument.
"""

import argparse
import datetime
import hashlib
import hmac
import json
import os
import pathlib
import sqlite3
import sys
import unicodedata

import cbor2
from nacl import bindings


VERSION = b"\x02"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SCHEMA = [
    "CREATE TABLE vault(id INTEGER PRIMARY KEY CHECK(id = 1), vault_id BLOB NOT NULL, inbox_key BLOB NOT NULL, state BLOB NOT NULL) STRICT",
    "CREATE TABLE slots(number INTEGER PRIMARY KEY, slot BLOB NOT NULL) STRICT",
    "CREATE TABLE heads(row INTEGER PRIMARY KEY, id BLOB NOT NULL, sealed BLOB NOT NULL) STRICT",
    "CREATE TABLE bodies(row INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
    "CREATE TABLE inbox(row INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
    "CREATE TABLE changes(number INTEGER PRIMARY KEY, mark BLOB NOT NULL) STRICT",
]
STARRED, PRIVATE = 1, 2
ENTRY, TOMBSTONE, GRANT, LEDGER, REFLECTION, TURN = 1, 2, 7, 8, 9, 10
LAST_WITH_TEXT, LAST_KNOWN = 6, 10
NAMES = {3: "purge marker", 4: "setting", 5: "template", 6: "person", 7: "grant", 8: "ledger record", 9: "reflection", 10: "turn"}
PURPOSES = {1: "reflect", 2: "review", 3: "converse", 4: "prepare"}
LEVELS = ["sealed", "gist", "veiled", "pseudonymous", "open"]
PASSPHRASE, RECOVERY_CODE, KEY_FILE = 1, 2, 3
DEEPEST = 16


class Damaged(Exception):
    """Something is not as it was left."""


class RetiredFormat(Exception):
    """The layout of before the first release, which nobody reads any more."""


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


def is_ours(value, depth=0):
    """Whether only those types occur that records have: no tags, floating point or undefined."""
    if isinstance(value, dict):
        return depth <= DEEPEST and all(is_ours(item, depth + 1) for pair in value.items() for item in pair)
    if isinstance(value, (list, tuple)):
        return depth <= DEEPEST and all(is_ours(item, depth + 1) for item in value)
    if type(value) is int:
        return -2**63 <= value < 2**64
    return value is None or type(value) in (bytes, str, bool)


def record(plaintext, what):
    """The map in a plaintext; what does not give the same bytes when it is written again was not deterministic."""
    try:
        value = cbor2.loads(plaintext)
    except (cbor2.CBORDecodeError, RecursionError) as error:
        raise Damaged(f"{what} is no CBOR") from error
    if not isinstance(value, dict) or not is_ours(value) or not all(type(key) is int and key >= 0 for key in value) \
            or cbor2.dumps(value, canonical=True) != plaintext:
        raise Damaged(f"{what} is no deterministic CBOR map")
    return value


def check_head(head, what):
    """Fields that a reader relies on have the types and ranges of Docs/Format.md, section 6. Of a kind of a newer version, no more
    is known than fields 0 to 6."""
    def holds(key, kind, low=None, high=None, default=None):
        value = head.get(key, default)
        return type(value) is kind and (low is None or low <= value <= high)

    def is_moment(key):
        if not holds(key, int, default=0) or not holds(key + 1, int, -1439, 1439, 0):
            return False
        return -62_135_596_800 <= head.get(key, 0) + 60 * head.get(key + 1, 0) < 253_402_300_800

    def is_list(key, kind):
        return type(head.get(key, [])) is list and all(type(item) is kind for item in head.get(key, []))

    def is_id(value):
        return type(value) is bytes and len(value) == 16

    if not (holds(0, int, 1, 2**64 - 1) and is_id(head.get(1, bytes(16))) and is_list(2, bytes) and all(map(is_id, head.get(2, [])))
            and holds(3, int, 0, 2**64 - 1, 0) and holds(4, int, 1, 2**31 - 1, 1) and is_moment(5)):
        raise Damaged(f"{what} has fields that no head has")
    if LAST_WITH_TEXT < head[0] <= LAST_KNOWN:
        check_fields(head, HEADS[head[0]], what)
    if head[0] <= LAST_WITH_TEXT and not (
            is_moment(7)
            and holds(9, str, default="") and is_list(10, str) and is_list(11, str) and holds(12, int, 1, 5, 1)
            and holds(13, int, 0, 2**64 - 1, 0) and holds(14, int, 0, 2**31 - 1, 0) and holds(15, str, default="")
            and is_id(head.get(16, bytes(16))) and holds(17, str, default="")):
        raise Damaged(f"{what} has fields that no head has")
    return head


def is_number(low, high):
    return lambda value: type(value) is int and low <= value <= high


def is_text(value):
    return type(value) is str


def is_bytes(size=None):
    return lambda value: type(value) is bytes and size in (None, len(value))


def is_list_of(test):
    return lambda value: type(value) is list and all(map(test, value))


def is_tag(value):
    return is_text(value) and 1 <= len(value.encode()) <= 100 and not any(c.isspace() or c in "#@," or ord(c) < 32 for c in value)


COUNT, SMALL, SECONDS, OFFSET = is_number(0, 2**63 - 1), is_number(1, 2**31 - 1), is_number(-2**63, 2**63 - 1), is_number(-1439, 1439)
# For each kind: its fields, and which of them must be there.
SENDING = {21: SMALL, 22: is_list_of(is_bytes(32)), 23: is_text, 24: is_text, 25: is_text, 26: COUNT, 27: COUNT,
           28: is_list_of(is_bytes(16)), 29: COUNT, 30: is_bytes(32), 31: COUNT}
OUTCOME = {21: SMALL, 22: is_list_of(is_bytes(32)), 32: is_bytes(16), 33: COUNT, 34: COUNT, 35: is_bytes(32), 36: COUNT,
           37: COUNT}
HEADS = {
    GRANT: ({}, ()),
    LEDGER: ({20: is_number(1, 2), **SENDING, **OUTCOME}, (20, 21, 22)),
    REFLECTION: ({20: is_text, 21: COUNT, 22: is_text, 23: is_number(0, 2**64 - 1), 24: COUNT, 25: is_list_of(is_text),
                  26: is_list_of(is_text)}, (22,)),
    TURN: ({20: is_number(1, 2), 21: is_text, 22: COUNT}, (20,)),
}
BODIES = {
    GRANT: ({0: SMALL, 1: is_text, 2: is_list_of(COUNT), 3: COUNT, 4: is_list_of(is_tag), 5: COUNT, 6: SECONDS, 7: OFFSET, 8: SECONDS,
             9: OFFSET, 10: SECONDS, 11: OFFSET, 12: is_text}, (0, 1, 3, 6, 7)),
    LEDGER: ({0: is_bytes()}, ()),
    REFLECTION: ({0: is_text, 1: is_list_of(is_text), 2: is_text, 3: is_list_of(is_text)}, (0,)),
    TURN: ({0: is_text, 1: is_bytes()}, (0,)),
}


def check_fields(fields, table, what):
    tests, needed = table
    if not all(key in fields for key in needed) or not all(test(fields[key]) for key, test in tests.items() if key in fields):
        raise Damaged(f"{what} has not the fields of its kind")


def check_body(kind, body, what):
    if kind <= LAST_WITH_TEXT:
        if type(body.get(0)) is not str:
            raise Damaged(f"{what} has no text")
        if type(body.get(1, "")) is not str:
            raise Damaged(f"{what} has something else than a text from another program")
    elif kind <= LAST_KNOWN:
        check_fields(body, BODIES[kind], what)
        if kind == GRANT and any((key in body) != (key + 1 in body) for key in (8, 10)):
            raise Damaged(f"{what} has half a moment")


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
        return text + "+00:00"
    return f"{text}{'-' if offset < 0 else '+'}{abs(offset) // 60:02}:{abs(offset) % 60:02}"


class Vault:
    def __init__(self, path):
        with open(path, "rb") as file:
            begin = file.read(20)
        if begin[:16] != b"SQLite format 3\0" or begin[18:20] != b"\1\1":
            raise Damaged("this is no SQLite file with a rollback journal")
        self.file = sqlite3.connect(pathlib.Path(path).resolve().as_uri() + "?mode=ro", uri=True)
        self.file.execute("BEGIN")
        if self.value("PRAGMA application_id") != 0x494E544D:
            raise Damaged("this is no vault")
        version = self.value("PRAGMA user_version")
        tables = [sql for (sql,) in self.file.execute("SELECT sql FROM sqlite_schema ORDER BY rowid")]
        if version == 1 and len(tables) == len(SCHEMA) - 1:
            raise RetiredFormat
        if version != 2:
            raise Damaged("the format version is unknown")
        if tables != SCHEMA:
            raise Damaged("the tables are altered")
        row = self.file.execute("SELECT vault_id, inbox_key, state FROM vault").fetchone()
        if row is None or len(row[0]) != 16 or len(row[1]) != 32:
            raise Damaged("the vault row is missing or malformed")
        self.id, self.inbox_key, self.sealed_state = row
        self.slots = list(self.file.execute("SELECT number, slot FROM slots ORDER BY number"))
        if not 1 <= len(self.slots) <= 32:
            raise Damaged("there are no key slots, or too many")

    def value(self, sql):
        return self.file.execute(sql).fetchone()[0]

    def unlock(self, passphrase=None, recovery=None, key_file=None):
        given = {PASSPHRASE: passphrase, RECOVERY_CODE: recovery, KEY_FILE: key_file}
        for number, slot in self.slots:
            self.check_slot(number, slot)
        for number, slot in self.slots:
            if given[slot[1]] is None:
                continue
            place = self.place(number)
            key = self.slot_key(slot, given[slot[1]])
            commitment = blake2b(place + slot[:98], b"intime commit v1", key=subkey(key, 2, b"INTslot1"))
            if hmac.compare_digest(commitment, slot[98:130]):
                wrap_key = subkey(key, 1, b"INTslot1")
                root = open_sealed(slot[26:98], VERSION + place + slot[:26], wrap_key, f"key slot {number}")
                return self.open_state(root)
        raise WrongKey

    def place(self, number):
        return self.id + number.to_bytes(4, "little")

    def check_slot(self, number, slot):
        """All that can be checked without a key, before anything is computed or allocated."""
        if not 1 <= number <= 32 or len(slot) != 146 or slot[0] != 1 or slot[1] not in (PASSPHRASE, RECOVERY_CODE, KEY_FILE) \
                or blake2b(self.place(number) + slot[:130], b"intime slotck v1", 16) != slot[130:]:
            raise Damaged(f"key slot {number} is damaged")
        operations, memory = self.limits(slot)
        if slot[1] == PASSPHRASE:
            is_allowed = 2 <= operations <= 16 and 65_536 <= memory <= 2_097_152
        else:
            is_allowed = (operations, memory) == (0, 0)
        if not is_allowed:
            raise Damaged(f"key slot {number} has limits that are not allowed")

    @staticmethod
    def limits(slot):
        return tuple(int.from_bytes(slot[at:at + 4], "little") for at in (2, 6))

    def slot_key(self, slot, secret):
        salt = slot[10:26]
        if slot[1] == PASSPHRASE:
            operations, memory = self.limits(slot)
            return bindings.crypto_pwhash_alg(
                32, secret, salt, operations, memory * 1024, bindings.crypto_pwhash_ALG_ARGON2ID13)
        person = b"intime recov  v1" if slot[1] == RECOVERY_CODE else b"intime keyfil v1"
        return blake2b(self.id + salt, person, key=secret)

    def derive(self, root):
        self.objects_key, self.state_key, self.set_key, self.table_key, seed = (
            subkey(root, number, b"INTIMEv1") for number in range(1, 6))
        self.inbox_pair = bindings.crypto_box_seed_keypair(seed)

    def open_state(self, root):
        self.derive(root)
        opened = open_sealed(self.sealed_state, VERSION + self.id + b"state", self.state_key, "the state")
        self.state = record(unpad(opened, 512, "the state"), "the state")
        if self.inbox_pair[0] != self.inbox_key:
            raise Damaged("the inbox key was exchanged")
        if self.table_hash(self.slots) != self.state[4]:
            raise Damaged("the key slots were altered")
        marks = list(self.file.execute("SELECT number, mark FROM changes ORDER BY number"))
        if [number for number, _ in marks] != list(range(self.state[0] + 1)) or marks[0][1] != self.id \
                or any(len(mark) != 16 for _, mark in marks) \
                or (self.chain(mark for _, mark in marks), marks[-1][1]) != (self.state[6], self.state[7]):
            raise Damaged("the marks of the changes are not as they were left")

    @staticmethod
    def chain(marks):
        chain = bytes(32)
        for mark in marks:
            chain = blake2b(chain + mark, b"intime trail  v1")
        return chain

    def table_hash(self, slots):
        table = b"".join(number.to_bytes(4, "little") + len(slot).to_bytes(4, "little") + slot for number, slot in slots)
        return blake2b(table, b"intime slots  v1", key=self.table_key)

    def object_keys(self, identifier):
        """Of the head, and of the body."""
        keys = blake2b(identifier, b"intime object v1", 64, self.objects_key)
        return keys[:32], keys[32:]

    def set_element(self, identifier, sealed_head):
        member = identifier + sealed_head[-16:]
        halves = self.set_key[:16], self.set_key[16:]
        return int.from_bytes(b"".join(bindings.crypto_shorthash_siphashx24(member, half) for half in halves), "little")

    def set_element_of_before(self, identifier, sealed_head):
        return int.from_bytes(blake2b(identifier + sealed_head[-16:], b"intime objset v1", key=self.set_key), "little")

    def objects(self):
        """Every object, as (id, head, text), in the order of the file, if they are those the state speaks of."""
        total, found, rows = 0, [], {}
        element = self.set_element if 8 in self.state else self.set_element_of_before
        self.bodies = {}
        for row, identifier, sealed in self.file.execute("SELECT row, id, sealed FROM heads ORDER BY row"):
            if len(identifier) != 16:
                raise Damaged(f"object {row} has no id")
            head_key, body_key = self.object_keys(identifier)
            place = VERSION + self.id + identifier
            opened = unpad(open_sealed(sealed, place + b"\1", head_key, f"head {row}"), 192, f"head {row}")
            head = check_head(record(opened, f"head {row}"), f"head {row}")
            body = self.file.execute("SELECT sealed FROM bodies WHERE row = ?", (row,)).fetchone()
            if body is None:
                raise Damaged(f"object {row} has no text")
            opened = unpad(open_sealed(body[0], place + b"\2", body_key, f"body {row}"), 512, f"body {row}")
            content = record(opened, f"body {row}")
            check_body(head[0], content, f"body {row}")
            text = content.get(0) if head[0] <= LAST_WITH_TEXT else None
            self.bodies[identifier] = content
            total = (total + element(identifier, sealed)) % 2**256
            rows[row] = identifier
            found.append((identifier, head, text))
        if len(found) != self.state[1] or total.to_bytes(32, "little") != self.state.get(8, self.state.get(3)):
            raise Damaged("objects were removed, added or exchanged")
        catalogue = self.state[5]
        if len(catalogue) % 2 or any(rows.get(row) != name for row, name in zip(catalogue[::2], catalogue[1::2])):
            raise Damaged("the settings were exchanged")
        if self.value("SELECT count(*) FROM bodies") != len(found):
            raise Damaged("there are texts without heads")
        return found

    def ledger_hash(self, identifier, head):
        """What the records that follow this one name it by."""
        return blake2b(self.id + identifier + cbor2.dumps(head, canonical=True), b"intime ledger v1")

    def grants(self, objects):
        """The bodies of the grants in the catalogue, by number."""
        heads = {identifier: head for identifier, head, _ in objects}
        listed = [name for name in self.state[5][1::2] if heads[name][0] == GRANT]
        return sorted((self.bodies[name] for name in listed), key=lambda grant: (grant[0], grant[6], grant[1]))

    def ledger(self, objects):
        """The sendings, each with its outcome or None, oldest first, if each record follows what it says it followed."""
        records = sorted((head.get(3, 0), identifier, head) for identifier, head, _ in objects if head[0] == LEDGER)
        highest, sendings = {}, {}
        for _, identifier, head in records:
            number, previous, body = head[21], head[22], self.bodies[identifier]
            if previous != sorted(set(previous)) or not all(name in highest for name in previous):
                raise Damaged(f"record {number} of the ledger does not follow what it followed")
            before = max((highest[name] for name in previous), default=0)
            highest[self.ledger_hash(identifier, head)] = max(before, number)
            if head[20] == 1:
                payload = body.get(0)
                if not all(key in head for key in (29, 30)) or payload is None or len(payload) != head[29] \
                        or blake2b(payload, b"intime payloadv1") != head[30]:
                    raise Damaged(f"record {number} of the ledger does not hold the bytes it was made for")
                if number != before + 1:
                    raise Damaged(f"record {number} of the ledger has another's number")
                sendings[identifier] = [head, None]
            else:
                sending = sendings.get(head.get(32))
                if sending is None or sending[0][21] != number or sending[1] is not None:
                    raise Damaged(f"record {number} of the ledger is the outcome of none")
                sending[1] = head
        return [(identifier, head, outcome) for identifier, (head, outcome) in sendings.items()]

    def waiting_jots(self):
        """How many jots wait in the inbox, which the next writer that opens the vault makes entries of; the rows that are none."""
        count, damaged = 0, []
        for row, sealed in self.file.execute("SELECT row, sealed FROM inbox ORDER BY row"):
            try:
                padded = bindings.crypto_box_seal_open(sealed, *self.inbox_pair)
                jot = record(unpad(padded, 512, f"jot {row}"), f"jot {row}")
            except Exception:  # whatever it is, the entries beside it are whole
                damaged.append(row)
                continue
            if type(jot.get(0)) is not bytes or len(jot[0]) != 16 or type(jot.get(3)) is not str:
                damaged.append(row)
                continue
            count += 1
        return count, damaged


def revisions(objects):
    """The steps in the history of each entry, entry by entry: those entries first whose revision in force comes first."""
    steps = [item for item in objects if item[1][0] in (ENTRY, TOMBSTONE)]
    histories = {}
    for identifier, head, text in steps:
        histories.setdefault(head.get(1, identifier), []).append((identifier, head, text))
    order = {entry: rank(tip(history), entry) for entry, history in histories.items()}
    for entry in sorted(histories, key=order.get):
        for _, head, text in sorted(histories[entry], key=lambda step: (step[1].get(4, 1), step[1].get(3, 0))):
            yield entry, head, text


def entries(objects):
    """The revision in force of each entry that is not deleted, oldest first."""
    histories = {}
    for identifier, head, text in objects:
        if head[0] in (ENTRY, TOMBSTONE):
            histories.setdefault(head.get(1, identifier), []).append((identifier, head, text))
    standing = [(entry, tips(history)) for entry, history in histories.items()]
    current = [(entry, *steps[-1][1:], steps[:-1]) for entry, steps in standing if steps[-1][1][0] == ENTRY]
    return sorted(current, key=lambda item: rank((None, item[1], None), item[0]))


def tip(history):
    """The revision in force."""
    return tips(history)[-1]


def tips(history):
    """What is followed by none: deletions, then texts, the one written last at the end, which is in force."""
    followed = {parent for _, head, _ in history for parent in head.get(2, [])}
    last = [step for step in history if step[0] not in followed]
    if not last:
        raise Damaged("the revisions of an entry follow each other in a circle")
    return sorted(last, key=lambda step: (step[1][0] == ENTRY, step[1].get(5, 0), step[1].get(3, 0), step[0]))


def rank(step, entry):
    """What the order of entries goes by."""
    return step[1].get(7, 0), step[1].get(3, 0), entry


LETTERS = str.maketrans({
    "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "đ": "d", "ø": "o", "ħ": "h", "ı": "i", "ĸ": "k", "ł": "l",
    "ŋ": "n", "ŧ": "t", "ƒ": "f", "ς": "σ", "ʼ": None, "·": None})
PLAIN = {"\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u00ad": ""}


def folded(tag):
    """What tells whether two tags are one (Docs/Format.md, section 7): case and accents do not."""
    result = []
    for letter in tag:
        base = "".join(c for c in unicodedata.normalize("NFKD", letter.lower()) if not "\u0300" <= c <= "\u036f")
        if letter in PLAIN or not base:
            result.append(PLAIN.get(letter, ""))
        elif "\u00c0" <= letter <= "\u024f" or "\u1e00" <= letter <= "\u1eff":
            base = base.translate(LETTERS)
            result.append(base if base.isascii() else letter)
        elif "\u0386" <= letter <= "\u03ce" and letter != "\u0387" or "\u0400" <= letter <= "\u045f":
            result.append(base.translate(LETTERS))
        else:
            result.append(letter.lower() if letter.isascii() else letter)
    return "".join(result)


def as_json(entry, head, text, others=()):
    """As `intime list --json --full`, with what stands against it in a conflict."""
    if head[0] == TOMBSTONE:
        return {
            "id": id_text(entry), "modified": moment(head.get(5, 0), head.get(6, 0)), "revision": head.get(4, 1), "deleted": True,
        }
    tags = {}
    for tag in head.get(10, []) + head.get(11, []):
        tags.setdefault(folded(tag), tag)
    flags = head.get(13, 0)
    conflict = [
        {"modified": moment(other.get(5, 0), other.get(6, 0)), "title": other.get(9, ""), "text": words, "revision": other.get(4, 1)}
        for _, other, words in others if other[0] == ENTRY
    ]
    return {
        "id": id_text(entry), "date": moment(head.get(7, 0), head.get(8, 0)),
        "modified": moment(head.get(5, 0), head.get(6, 0)),
        "title": head.get(9, ""), "text": text, "tags": list(tags.values()), "mood": head.get(12),
        "starred": bool(flags & STARRED), "private": bool(flags & PRIVATE), "language": head.get(15) if head.get(15) in ("en", "fr") else None,
        "words": head.get(14, 0), "revision": head.get(4, 1), **({"conflict": conflict} if conflict else {}),
    }


def grant_json(grant, now):
    """As `intime consent --json`; what is not known may narrow a grant."""
    expires, revoked = ((moment(grant[key], grant[key + 1]) if key in grant else None) for key in (8, 10))
    level = grant[3] if grant[3] < len(LEVELS) and all(key <= 12 for key in grant) else 0
    return {
        "number": grant[0], "endpoint": grant[1], "url": grant.get(12), "purposes": [PURPOSES[key] for key in sorted(grant.get(2, [])) if key in PURPOSES],
        "level": LEVELS[level], "tags": grant.get(4), "mode": "standing" if grant.get(5) == 2 and 12 in grant else "ask",
        "granted": moment(grant[6], grant[7]), "expires": expires, "revoked": revoked,
        "inForce": revoked is None and not (8 in grant and grant[8] <= now),
    }


def ledger_json(vault, identifier, head, outcome):
    """As `intime ledger --json`."""
    return {
        "number": head[21], "id": id_text(identifier), "time": moment(head[5], head[6]), "endpoint": head.get(23, ""),
        "host": head.get(24, ""), "model": head.get(25, ""), "purpose": PURPOSES.get(head.get(26)),
        "level": LEVELS[min(head.get(27, 4), 4)], "grant": head.get(31), "entries": list(map(id_text, head.get(28, []))),
        "bytes": head[29], "digest": head[30].hex(), "previous": [name.hex() for name in head[22]],
        "hash": vault.ledger_hash(identifier, head).hex(),
        "outcome": outcome and {
            "kind": {1: "ok", 3: "cancelled"}.get(outcome.get(33), "failed"), "replyBytes": outcome.get(34, 0),
            "replyDigest": outcome[35].hex() if 35 in outcome else None, "milliseconds": outcome.get(36, 0),
            "attempts": outcome.get(37)},
    }


def kept_json(vault, objects):
    """Beside each current entry that has any: its reflections and its conversation, as `intime show --reflections --json`."""
    for entry, _, _ in entries(objects):
        own = [item for item in objects if item[1].get(1) == entry]
        reflections = sorted((head[5], head.get(3, 0), name, head) for name, head, _ in own if head[0] == REFLECTION)
        turns = sorted((head.get(3, 0), head[5], name, head) for name, head, _ in own if head[0] == TURN)
        if not reflections and not turns:
            continue
        yield {"entry": id_text(entry), "reflections": [{
            "entry": id_text(entry), "written": moment(head[5], head[6]), "engine": head.get(20, "guide"),
            "level": LEVELS[min(head.get(21, 0), 4)], "gravity": head[22], "reflection": vault.bodies[name][0],
            "questions": vault.bodies[name].get(1, []), "exercise": vault.bodies[name].get(2),
            "helplines": vault.bodies[name].get(3, []), "ledger": head.get(24)} for _, _, name, head in reflections],
            "conversation": [{
                "role": "writer" if head[20] == 1 else "reply", "written": moment(head[5], head[6]),
                "engine": head.get(21, None if head[20] == 1 else "guide"), "text": vault.bodies[name][0],
                "ledger": head.get(22)} for _, _, name, head in turns]}


def foreign_json(vault, objects):
    """What current entries came with from other programs, as `foreign` in `intime export --format json`."""
    names = {id(head): name for name, head, _ in objects}
    for entry, head, _, _ in entries(objects):
        body = vault.bodies[names[id(head)]]
        if 1 in body:
            yield {"id": id_text(entry), "foreign": json.loads(body[1])}


def json_line(value):
    """JSON that cannot steer a terminal: U+007F to U+009F and the two line separators are escaped too."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return "".join(f"\\u{ord(c):04x}" if "\x7f" <= c <= "\x9f" or c in "\u2028\u2029" else c for c in text)


def secrets(arguments, parser):
    """What was given to open the vault with."""
    if arguments.key_file:
        with open(arguments.key_file, "rb") as file:
            header, _, text = file.read(1000).decode("utf-8", "replace").partition("\n")
        return {"key_file": written_key(text) if header == "intime-key-file-1" else None}
    if arguments.passphrase_fd is not None:
        file = os.fdopen(arguments.passphrase_fd, "rb")
    elif arguments.passphrase_file:
        file = open(arguments.passphrase_file, "rb")
    else:
        parser.error("give --passphrase-fd, --passphrase-file or --key-file")
    with file:
        passphrase = file.read().removesuffix(b"\n")
    return {"passphrase": passphrase, "recovery": written_key(passphrase.decode("utf-8", "replace"))}


def main():
    parser = argparse.ArgumentParser(description="Print the entries of an Intime vault as JSON lines.")
    parser.add_argument("vault")
    parser.add_argument("--passphrase-fd", type=int, help="read the passphrase, or a recovery code, from this descriptor")
    parser.add_argument("--passphrase-file", help="the same, from a file")
    parser.add_argument("--key-file")
    parser.add_argument("--history", action="store_true", help="every revision, of deleted entries too")
    parser.add_argument("--grants", action="store_true", help="what the writer consented to, instead of entries")
    parser.add_argument("--ledger", action="store_true", help="what was sent, instead of entries")
    parser.add_argument("--kept", action="store_true", help="reflections and conversations, instead of entries")
    parser.add_argument("--foreign", action="store_true", help="what entries came with from other programs, instead of entries")
    arguments = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")

    def end(status, message):
        sys.stderr.write(f"read_vault: {message}\n")
        sys.exit(status)

    try:
        given = secrets(arguments, parser)
        vault = Vault(arguments.vault)
        vault.unlock(**given)
        objects = vault.objects()
        waiting, damaged_jots = vault.waiting_jots()
        # Checked in any case.
        grants, ledger = vault.grants(objects), vault.ledger(objects)
        if arguments.grants:
            now = datetime.datetime.fromisoformat(os.environ["INTIME_NOW"]) if "INTIME_NOW" in os.environ \
                else datetime.datetime.now(datetime.timezone.utc)
            shown = [grant_json(grant, now.timestamp()) for grant in grants]
        elif arguments.ledger:
            shown = [ledger_json(vault, *record) for record in ledger]
        elif arguments.kept:
            shown = list(kept_json(vault, objects))
        elif arguments.foreign:
            shown = list(foreign_json(vault, objects))
        else:
            shown = [as_json(*step) for step in (revisions(objects) if arguments.history else entries(objects))]
    except RetiredFormat:
        end(1, "this vault has format 1, from before the first release; this reads format 2")
    except WrongKey:
        end(77, "wrong passphrase or key")
    except FileNotFoundError as error:
        end(66, f"there is no file {error.filename}")
    except (OSError, sqlite3.OperationalError) as error:
        # A planted or half-written page says "malformed" as a DatabaseError; this is a lock, or a transaction to be undone.
        end(74, f"cannot read: {error}")
    except (Damaged, sqlite3.DatabaseError, KeyError, TypeError, ValueError) as error:
        end(65, f"damaged: {error}")
    for value in shown:
        sys.stdout.write(json_line(value) + "\n")
    kinds = {}
    for _, head, _ in objects:
        if head[0] in NAMES:
            kinds[head[0]] = kinds.get(head[0], 0) + 1
    others = ", ".join(f"{NAMES[kind]}: {count}" for kind, count in sorted(kinds.items()))
    if others:
        sys.stderr.write(f"read_vault: beside entries, {others}\n")
    newer = sum(head[0] > LAST_KNOWN for _, head, _ in objects)
    if newer:
        sys.stderr.write(f"read_vault: {newer} objects were made by a newer version\n")
    if waiting:
        sys.stderr.write(f"read_vault: {waiting} jots wait to be taken in\n")
    if damaged_jots:
        end(65, f"damaged: {', '.join(f'jot {row}' for row in damaged_jots)}; the entries are whole")


if __name__ == "__main__":
    main()
