#!/usr/bin/env python3
"""Computes the test vector of Docs/Format.md with the functions of Scripts/read_vault.py.

    .venv-reader/bin/python Scripts/format_vectors.py           prints it
    .venv-reader/bin/python Scripts/format_vectors.py --check   ends with 1 if the page has another one

All inputs are fixed and public, so these keys protect nothing.
"""

import pathlib
import sys
import textwrap

import cbor2
from nacl import bindings

from read_vault import VERSION, Vault, as_json, blake2b, check_body, check_head, id_text, padme, record, subkey, unpad, written_key

PAGE = pathlib.Path(__file__).resolve().parent.parent / "Docs" / "Format.md"


def count_up(first, size):
    return bytes(range(first, first + size))


def pad(plaintext, floor):
    size = max(floor, padme(4 + len(plaintext)))
    return (len(plaintext).to_bytes(4, "little") + plaintext).ljust(size, b"\0")


def seal(padded, associated, nonce, key):
    return nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(padded, associated, nonce, key)


def crockford(key):
    """The written form of 32 bytes, in 8 groups of 7."""
    data = key + blake2b(key, b"intime codeck v1", 16)[:3]
    number = int.from_bytes(data, "big")
    text = "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[number >> (275 - 5 * index) & 31] for index in range(56))
    return "-".join(textwrap.wrap(text, 7))


def slot(vault, number, kind, limits, salt, nonce, secret, root):
    """The slot that wraps `root`, and its slot key."""
    parameters = bytes([1, kind]) + b"".join(value.to_bytes(4, "little") for value in limits) + salt
    key = vault.slot_key(parameters, secret)
    place = vault.place(number)
    built = parameters + seal(root, VERSION + place + parameters, nonce, subkey(key, 1, b"INTslot1"))
    built += blake2b(place + built, b"intime commit v1", key=subkey(key, 2, b"INTslot1"))
    return built + blake2b(place + built, b"intime slotck v1", 16), key


def vector():
    """The names and bytes, or texts, of the vector, in order."""
    vault = object.__new__(Vault)
    vault.id = count_up(0x00, 16)
    root, passphrase = count_up(0x20, 32), "phrase secrète".encode()
    code = count_up(0x40, 32)
    yield "vault id", vault.id
    yield "root key", root
    yield "passphrase", passphrase
    first, first_key = slot(vault, 1, 1, (2, 65_536), count_up(0x60, 16), count_up(0x70, 24), passphrase, root)
    yield "slot key 1", first_key
    yield "wrap key 1", subkey(first_key, 1, b"INTslot1")
    yield "commit key 1", subkey(first_key, 2, b"INTslot1")
    yield "slot 1", first
    yield "recovery key", code
    yield "recovery text", crockford(code)
    assert written_key(crockford(code).lower()) == code
    second, second_key = slot(vault, 2, 2, (0, 0), count_up(0x90, 16), count_up(0xA0, 24), code, root)
    yield "slot key 2", second_key
    yield "slot 2", second
    third, third_key = slot(vault, 3, 3, (0, 0), count_up(0x90, 16), count_up(0xA0, 24), code, root)
    yield "slot key 3", third_key
    yield "slot 3", third

    vault.derive(root)
    for number in range(1, 6):
        yield f"subkey {number}", subkey(root, number, b"INTIMEv1")
    yield "inbox key", vault.inbox_pair[0]

    identifier = count_up(0xC0, 16)
    head_key, body_key = vault.object_keys(identifier)
    yield "object id", identifier
    yield "object id text", id_text(identifier)
    yield "head key", head_key
    yield "body key", body_key
    title, text, seconds, offset = "Élan", "Hier, #joie.\n", 1_790_000_000, 60
    minute = (seconds + 60 * offset) // 60
    content = vault.id + minute.to_bytes(8, "little") + (title + "\n" + text).encode().rstrip(b" \t\n\v\f\r")
    fingerprint = blake2b(content, b"intime finger v1", 16)
    yield "fingerprint", fingerprint
    head = cbor2.dumps({
        0: 1, 3: 7, 5: seconds + 5, 6: offset, 7: seconds, 8: offset, 9: title, 10: ["été"], 11: ["joie"], 12: 4, 13: 1,
        14: 3, 16: fingerprint}, canonical=True)
    body = cbor2.dumps({0: text}, canonical=True)
    yield "head record", head
    yield "body record", body
    place = VERSION + vault.id + identifier
    sealed_head = seal(pad(head, 192), place + b"\1", count_up(0x01, 24), head_key)
    sealed_body = seal(pad(body, 512), place + b"\2", count_up(0x02, 24), body_key)
    yield "sealed head", sealed_head
    yield "sealed body", sealed_body
    assert check_head(record(unpad(pad(head, 192), 192, "head"), "head"), "head")[9] == title
    assert as_json(identifier, cbor2.loads(head), text)["tags"] == ["été", "joie"]
    element = vault.set_element(identifier, sealed_head).to_bytes(32, "little")
    element_before = vault.set_element_of_before(identifier, sealed_head).to_bytes(32, "little")
    yield "set element", element
    yield "element before", element_before
    yield "name id", blake2b(vault.id + bytes([4]) + b"language", b"intime naming v1", 16)

    yield from own_records(vault, identifier, seconds, offset)

    table = vault.table_hash([(1, first), (2, second), (3, third)])
    yield "slot table hash", table
    marks = [vault.id] + [bytes([0xE0 + number]) * 16 for number in range(1, 10)]
    yield "chain 0", vault.chain(marks[:1])
    yield "chain 1", vault.chain(marks[:2])
    chain = vault.chain(marks)
    yield "chain 9", chain
    fields = {0: 9, 1: 1, 2: 8, 4: table, 5: [3, count_up(0xD0, 16)], 6: chain, 7: marks[-1]}
    state = cbor2.dumps({**fields, 8: element}, canonical=True)
    yield "state record", state
    yield "state before", cbor2.dumps({**fields, 3: element_before}, canonical=True)
    yield "sealed state", seal(pad(state, 512), VERSION + vault.id + b"state", count_up(0x03, 24), vault.state_key)
    slots = b"".join(n.to_bytes(4, "little") + (146).to_bytes(4, "little") + s for n, s in enumerate((first, second, third), 1))
    anchor = b"INTANCH2" + vault.id + (9).to_bytes(8, "little") + chain + marks[-1] \
        + vault.inbox_pair[0] + blake2b(slots, b"intime slots  v1")
    yield "anchor", anchor + blake2b(anchor, b"intime anchor v1", 24)


def own_records(vault, entry, seconds, offset):
    """Records of the kinds that have fields of their own."""
    grant = {0: 1, 1: "home", 2: [1, 3], 3: 3, 4: ["été"], 5: 2, 6: seconds, 7: offset, 8: seconds + 86_400, 9: offset,
             12: "http://localhost:8080/v1"}
    check_body(7, grant, "grant")
    yield "grant body", cbor2.dumps(grant, canonical=True)
    sending, outcome = count_up(0xD0, 16), count_up(0xE0, 16)
    payload = blake2b(b"{}", b"intime payloadv1")
    yield "payload digest", payload
    head = {0: 8, 3: 8, 5: seconds, 6: offset, 20: 1, 21: 1, 22: [], 23: "home", 24: "localhost:8080", 25: "small", 26: 1,
            27: 3, 28: [entry], 29: 2, 30: payload, 31: 1}
    yield "sending head", cbor2.dumps(check_head(head, "sending"), canonical=True)
    before = vault.ledger_hash(sending, head)
    yield "sending hash", before
    reply = blake2b(b"Hello", b"intime reply  v1")
    yield "reply digest", reply
    head = {0: 8, 3: 9, 5: seconds, 6: offset, 20: 2, 21: 1, 22: [before], 32: sending, 33: 1, 34: 5, 35: reply, 36: 812}
    yield "outcome head", cbor2.dumps(check_head(head, "outcome"), canonical=True)
    yield "outcome hash", vault.ledger_hash(outcome, head)
    head = {0: 9, 1: entry, 3: 10, 5: seconds, 6: offset, 20: "home", 21: 3, 22: "distress", 23: 42, 24: 1, 25: ["q17"],
            26: ["breath"]}
    yield "reflection head", cbor2.dumps(check_head(head, "reflection"), canonical=True)
    body = {0: "C’est long.", 1: ["Et maintenant ?"], 2: "Breathe.", 3: ["3114"]}
    check_body(9, body, "reflection")
    yield "reflection body", cbor2.dumps(body, canonical=True)
    head = {0: 10, 1: entry, 3: 11, 5: seconds, 6: offset, 20: 2, 21: "home", 22: 1}
    yield "turn head", cbor2.dumps(check_head(head, "turn"), canonical=True)
    body = {0: "Oui.", 1: bytes([1, 2, 3])}
    check_body(10, body, "turn")
    yield "turn body", cbor2.dumps(body, canonical=True)


def lines():
    for name, value in vector():
        parts = textwrap.wrap(value if isinstance(value, str) else value.hex(), 96)
        yield f"{name:<16}{parts[0]}"
        yield from (" " * 16 + part for part in parts[1:])


def main():
    text = "\n".join(lines())
    if sys.argv[1:] != ["--check"]:
        print(text)
    elif f"```\n{text}\n```" not in PAGE.read_text(encoding="utf-8"):
        sys.exit("format_vectors: Docs/Format.md has another vector")


if __name__ == "__main__":
    main()
