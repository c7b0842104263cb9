#!/usr/bin/env python3
"""Learns which lines of a page are worth telling back to the writer, and which are not: see `Docs/Reflection.md`.

Run by `train` beside this file; writes Sources/Reflection/Retelling/LineWorth+Weights.swift and Tests/ReflectionTests/Cases/line-worth.txt.

lines-*.tsv, a line each: page, grade (g good, f fair, w wrong), first and last token, tokens of the page, whether it is an event, whether it has a subject,
its weight, and what is told. Several readers graded them, each beside its page."""

import pathlib
import re

import numpy as np
from sklearn.linear_model import Ridge

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORTH = {"g": 1.0, "f": 0.15, "w": -1.0}
STRENGTH = 10.0
FEWEST = 4  # lines that a trait must occur in

PRONOUNS = {
    "en": "it them him her hers that those these this one ones both she he they there any some none all so too either neither other others",
    "fr": "lui y il elle ils elles ça cela celui celle ceux celles dedans dessus là aussi",
}
CLITICS = "le la les l lui leur y en"
BEFORE_CLITICS = "vous ne n il elle on qui s se"
NOUN_MARKS = {
    "en": "a an the my your his her their our every each no two three four five six some",
    "fr": "un une des le la les votre vos son sa ses leur leurs ce cette ces du au aux deux trois quatre cinq",
}
SAYING = {"en": "said told asked says say tell answered", "fr": "dit dites demandé répondu raconté"}
BEING = {"en": "are you're is he's she's was were it's", "fr": "êtes est étiez était suis sont"}
DENYING = {"en": "not never no nobody nothing", "fr": "pas jamais rien personne plus ni"}
YOU = "you you're you've you'd you'll vous"
YOUR = "your votre vos"
THEY = "he she they it he's she's it's il elle ils elles"




def split(told, language):
    text = told.lower().replace("’", "'")
    found = re.findall(r"[^\W_]+(?:['-][^\W_]+)*", text)
    return found if language == "en" else [part for word in found for part in word.split("'") if part]


def traits(told, language, start, end, count, is_event, has_subject, weight):
    """What shows of a line whether it is worth telling, by name."""
    listed = lambda table: table.split()
    row = split(told, language)
    found = {
        "start": start / max(1, count), "share": (end - start) / max(1, count), "words": len(row) / 10, "few": float(len(row) <= 4),
        "event": float(is_event), "subject": float(has_subject), "weight": weight / 3,
        "digit": float(any(c.isdigit() for c in told)), "comma": float("," in told),
        "denying": float(any(w in listed(DENYING[language]) or w.endswith("n't") for w in row)),
        "saying": float(any(w in listed(SAYING[language]) for w in row)),
        "being": float(any(w in listed(BEING[language]) for w in row[:3])),
        "and": float("and" in row or "et" in row), "but": float("but" in row or "mais" in row),
        "your": float(any(w in listed(YOUR) for w in row)),
    }
    head = row[0] if row else ""
    for name, table in (("you", YOU), ("your", YOUR), ("they", THEY)):
        if head in listed(table):
            found["head:" + name] = 1.0
    noun = next((place for place, word in enumerate(row[:-1]) if word in listed(NOUN_MARKS[language])), len(row))
    for word in listed(PRONOUNS[language]):
        if word in row:
            found["has:" + word] = 1.0
            if row.index(word) <= noun:
                found["early:" + word] = 1.0
    if language == "fr":
        for before, word in zip(row, row[1:]):
            if word in listed(CLITICS) and before in listed(BEFORE_CLITICS):
                found["clitic:" + word] = 1.0
    if row and (row[-1] in listed(PRONOUNS[language]) or len(row[-1]) <= 3):
        found["last:" + row[-1]] = 1.0
    return {name: value for name, value in found.items() if value}


def lines(language):
    for line in (HERE / f"lines-{language}.tsv").read_text(encoding="utf-8").splitlines():
        page, grade, start, end, count, is_event, has_subject, weight, told = line.split("\t")
        yield page, grade, told, traits(
            told, language, int(start), int(end), int(count), is_event == "1", has_subject == "1", float(weight)), line


def learn(rows, names):
    table = np.array([[row[3].get(name, 0.0) for name in names] for row in rows])
    worth = np.array([WORTH[row[1]] for row in rows])
    model = Ridge(alpha=STRENGTH).fit(table, worth)
    return lambda some: np.array([[row[3].get(name, 0.0) for name in names] for row in some]) @ model.coef_ + model.intercept_, model


def shares(grades):
    return " ".join(f"{grade} {np.mean([g == grade for g in grades]):4.0%}" for grade in "gfw")


def main():
    swift, cases = [], []
    for language, name in (("en", "english"), ("fr", "french")):
        rows = list(lines(language))
        counts = {}
        for row in rows:
            for trait in row[3]:
                counts[trait] = counts.get(trait, 0) + 1
        names = sorted(trait for trait, count in counts.items() if count >= FEWEST)
        pages = sorted({row[0] for row in rows})
        fold = {page: place % 5 for place, page in enumerate(pages)}
        given = np.zeros(len(rows))
        for part in range(5):
            worth, _ = learn([row for row in rows if fold[row[0]] != part], names)
            back = [place for place, row in enumerate(rows) if fold[row[0]] == part]
            given[back] = worth([rows[place] for place in back])
        best = {}
        for row, value in zip(rows, given):
            if row[0] not in best or value > best[row[0]][0]:
                best[row[0]] = (value, row[1])
        print(f"{language}: {len(rows)} lines of {len(pages)} pages; all: {shares([row[1] for row in rows])}")
        for line in (-9, 0.25, 0.4, 0.6):
            told = [grade for value, grade in best.values() if value >= line]
            print(f"   the best of an unseen page, from {line}: told of {len(told) / len(pages):4.0%}, {shares(told)}")
        _, model = learn(rows, names)
        table = [f"{trait} {weight:.3f}" for trait, weight in zip(names, model.coef_) if abs(weight) >= 0.0005]
        swift.append(f"  static let {name} = LineWorth(\n    base: {model.intercept_:.3f},\n    \"\"\"\n    " + "\n    ".join(table) + "\n    \"\"\")\n")
        weights = dict(line.rsplit(" ", 1) for line in table)
        for row in rows[::25]:
            value = float(f"{model.intercept_:.3f}") + sum(float(weights.get(trait, 0)) * number for trait, number in row[3].items())
            cases.append("\t".join([language, f"{value:.4f}"] + row[4].split("\t")[2:]))
    (ROOT / "Sources/Reflection/Retelling/LineWorth+Weights.swift").write_text(
        "/// Written by `Scripts/retelling/train.py`.\nextension LineWorth {\n" + "\n".join(swift) + "}\n", encoding="utf-8")
    (ROOT / "Tests/ReflectionTests/Cases/line-worth.txt").write_text("\n".join(cases) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
