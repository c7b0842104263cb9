"""Harmless texts that teach the model what ordinary pages are like."""

import json
import random
import re


def plain(line):
    """A labelled paragraph without its labels."""
    line = re.sub(r"^(web|chat|diary): ", "", line.strip())
    return re.sub(r"⟦[A-Z]+\|([^⟧]*)⟧", r"\1", line).replace("\\n", "\n")


def negatives(project, shared, seed=1):
    """(language, kind, text): the journal-like paragraphs that the redactor is tuned on, and pieces of a public diary, of newspapers and of web text."""
    result = []
    for language in ("en", "fr"):
        for path in sorted((project / "Tests" / "RedactionTests" / "Cases").glob(f"*-{language}-tuning.txt")):
            for line in path.read_text(encoding="utf-8").splitlines():
                if line and not line.startswith("#"):
                    result.append((language, "paragraph", plain(line)))
    if shared is None:
        return result
    chance = random.Random(seed)
    days = json.loads((shared / "data" / "pepys.jrnl.json").read_text(encoding="utf-8"))["entries"]
    for day in chance.sample(days, 500):
        words = (day.get("body") or "").split()
        if len(words) >= 20:
            count = chance.choice([30, 60, 100])
            start = chance.randrange(max(1, len(words) - count))
            result.append(("en", "diary", " ".join(words[start:start + count])))
    sentences = [
        line.split("=", 1)[1].strip()
        for line in (shared / "data" / "ner" / "ewt-dev.iob2").read_text(encoding="utf-8").splitlines()
        if line.startswith("# text")
    ]
    newspaper = [
        line.split()[0] for line in (shared / "data" / "ner" / "europeana-fr.bio").read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    for _ in range(200):
        count = chance.choice([30, 60, 100])
        start = chance.randrange(len(newspaper) - count)
        result.append(("fr", "newspaper", re.sub(r" ([.,;:)'])", r"\1", " ".join(newspaper[start:start + count]))))
    place = 0
    while place < len(sentences) - 4 and place < 800:
        count = chance.choice([1, 2, 4])
        result.append(("en", "web", " ".join(sentences[place:place + count])))
        place += count
    return result
