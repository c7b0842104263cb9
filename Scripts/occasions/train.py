#!/usr/bin/env python3
"""Trains the model that tells what a page is about, and writes it: see `Docs/Reflection.md`, and `train` beside this file."""

import argparse
import pathlib
import pickle
import struct
import sys

import numpy as np
import scipy.sparse
from sklearn.linear_model import LogisticRegression

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "gravity"))

from reading import fingerprint, passages, windows, words  # noqa: E402
from train import Reader  # noqa: E402

FEELINGS = "joy calm affection pride hope sadness fear anger shame loneliness exhaustion confusion".split()
NONE = "none"
WIDTH = 512  # of the encoder's numbers, those that stand for the meaning of a passage
LONGEST = 2  # words of a turn
BEGINNING = 6  # bytes of a word that count: `walking` is `walked`
FEWEST = 3  # entries that a turn must occur in
TURNS_WEIGHT = 2.0  # of the turns beside the encoder's numbers
STRENGTH, FEELING_STRENGTH = 10.0, 3.0  # inverse strengths of regularization
RIGHT, RIGHT_WHERE_IT_HURTS = 0.7, 0.9  # of unseen entries called so, how many must be right
CLEAR = 1.5  # by how many times a kind must be more likely than the next
BESIDE_NONE = 0.7  # and than no kind: readers found that what is said of such pages fits no less
NONES = 3  # for how many a page about nothing counts there: in life there are more of them than in the entries
LEAST, MOST = 0.2, 0.8  # between which the line of a kind lies
PRIOR = 4  # how many entries of the usual kind stand in for what a kind lacks, where its line is drawn
# To say these of a page that they are not true of would hurt.
HURTING = frozenset(
    "death-now mourning pet-death miscarriage diagnosis forgetting affair parting breakup divorce coming-out pregnancy"
    " childless panic relapse funeral fading job rejection passed failure clear forgave lie loser forgot-it desire alone"
    " hollow apology drinking lied-to boundary wedding proposal birth stolen-work".split())


def entries(folder):
    """The labelled entries: a list of (hand, language, kind, feelings, text)."""
    result = []
    for path in sorted(folder.glob("*.txt")):
        hand, language = path.stem.rsplit("-", 1)
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                kind, feelings, text = line.split(" | ", 2)
                felt = {feeling.strip() for feeling in feelings.split(",")} - {NONE}
                result.append((path.stem, language, kind.strip(), felt, text.replace("\\n", "\n")))
    return result


def turns(text):
    """How often each run of the beginnings of one or two words occurs, by fingerprint."""
    counts = {}
    found = [word.encode()[:BEGINNING] for word in words(text) if word not in ("!", "?", ".")]
    for length in range(1, LONGEST + 1):
        for start in range(len(found) - length + 1):
            print_ = fingerprint(b" ".join(found[start:start + length]))
            counts[print_] = counts.get(print_, 0) + 1
    return counts


class Pages:
    """What the encoder makes of pages, and their turns."""

    def __init__(self, texts, cache):
        reader = None
        known = pickle.loads(cache.read_bytes()) if cache and cache.exists() else {}
        self.vectors, self.counts = [], []
        for text in texts:
            if text not in known:
                reader = reader or Reader(None)
                found, counts = [], {}
                for window in windows(text, reader.pieces) or [[]]:
                    numbers, places = passages(window)
                    found.append(reader.encoder.vectors_of(numbers, places[:1])[0][:WIDTH])
                    for turn, times in turns(" ".join(sentence for sentence, _ in window)).items():
                        counts[turn] = counts.get(turn, 0) + times
                mean = np.mean(found, axis=0)
                known[text] = ((mean / max(np.linalg.norm(mean), 1e-9)).astype(np.float32), counts)
            vector, counts = known[text]
            self.vectors.append(vector)
            self.counts.append(counts)
        self.vectors = np.array(self.vectors)
        if cache:
            cache.write_bytes(pickle.dumps(known))


class Model:
    """Linear scales over the encoder's numbers and the turns together: one for each kind, one for each feeling."""

    def fit(self, pages, which, kinds, names, felt):
        self.names = names
        seen = {}
        for i in which:
            for turn in pages.counts[i]:
                seen[turn] = seen.get(turn, 0) + 1
        self.turns = {turn: place for place, turn in enumerate(sorted(t for t, times in seen.items() if times >= FEWEST))}
        times = np.array([seen[turn] for turn in self.turns])
        self.rarity = (np.log((1 + len(which)) / (1 + times)) + 1).astype(np.float32)
        features = self.features(pages, which)
        known = np.array([names.index(kinds[i]) for i in which])
        learnt = LogisticRegression(C=STRENGTH, max_iter=200, tol=1e-3).fit(features, known)
        self.weights = np.zeros((len(names) + len(FEELINGS), features.shape[1]))
        self.intercept = np.full(len(names) + len(FEELINGS), -30.0)
        self.weights[learnt.classes_], self.intercept[learnt.classes_] = learnt.coef_, learnt.intercept_
        for place, feeling in enumerate(FEELINGS):
            labels = np.array([feeling in felt[i] for i in which])
            scale = LogisticRegression(C=FEELING_STRENGTH, max_iter=200, tol=1e-3).fit(features, labels)
            self.weights[len(names) + place], self.intercept[len(names) + place] = scale.coef_[0], scale.intercept_[0]
        return self

    def features(self, pages, which):
        """The encoder's numbers, of length 1, beside tf-idf with a logarithm of the count, of length TURNS_WEIGHT."""
        rows, columns, values = [], [], []
        for row, i in enumerate(which):
            places = [(self.turns[turn], times) for turn, times in pages.counts[i].items() if turn in self.turns]
            weights = np.array([(1 + np.log(times)) * self.rarity[place] for place, times in places])
            length = np.sqrt((weights ** 2).sum()) or 1
            rows += [row] * len(places)
            columns += [place for place, _ in places]
            values += list(TURNS_WEIGHT * weights / length)
        sparse = scipy.sparse.csr_matrix((values, (rows, columns)), shape=(len(which), len(self.turns)))
        return scipy.sparse.hstack([scipy.sparse.csr_matrix(pages.vectors[which]), sparse]).tocsr()

    def likelihoods(self, pages, which):
        """For each page how likely each kind is, and each feeling."""
        sums = self.features(pages, which) @ self.weights.T + self.intercept
        kinds, feelings = sums[:, :len(self.names)], sums[:, len(self.names):]
        kinds = np.exp(kinds - kinds.max(axis=1, keepdims=True))
        return kinds / kinds.sum(axis=1, keepdims=True), 1 / (1 + np.exp(-feelings))


def said_of(likely, names):
    """The place of the likeliest kind of each page, how likely it is, and whether it stands clear of the next, and of none."""
    none = likely[:, names.index(NONE)]
    kinds = likely.copy()
    kinds[:, names.index(NONE)] = 0
    order = np.sort(kinds, axis=1)
    return kinds.argmax(axis=1), order[:, -1], (order[:, -1] >= CLEAR * order[:, -2]) & (order[:, -1] >= BESIDE_NONE * none)


def lines(names, kinds, likely):
    """From how likely on a kind is said, so that of the unseen entries that it is said of enough are right."""
    best, height, clear = said_of(likely, names)
    right = np.array([names[place] == kind for place, kind in zip(best, kinds)])
    counts = np.array([NONES if kind == NONE else 1 for kind in kinds])
    share = lambda called, prior: (counts[called & right].sum() + PRIOR * prior) / (counts[called].sum() + PRIOR)
    result = []
    for place, name in enumerate(names):
        wanted, chosen = RIGHT_WHERE_IT_HURTS if name in HURTING else RIGHT, MOST
        for line in np.arange(LEAST, MOST, 0.05):
            called = (height >= line) & clear
            if share(called & (best == place), share(called, 0)) >= wanted:
                chosen = line
                break
        result.append(1.0 if name == NONE else float(chosen))
    return np.array(result)


def written(model, drawn):
    """The bytes of the model: `OccasionModel` reads them."""
    out = [b"INGM", struct.pack("<I", 1)]
    number = lambda value: out.append(struct.pack("<I", value))
    floats = lambda values: out.append(np.asarray(values, "<f4").tobytes())
    names = "\n".join(model.names + FEELINGS).encode()
    names += b"\n" * (-len(names) % 4)
    number(len(model.names))
    number(len(names))
    out.append(names)
    floats(drawn)
    floats([CLEAR, BESIDE_NONE])
    floats(model.intercept)
    floats(model.weights[:, :WIDTH].T.reshape(-1))
    sparse = TURNS_WEIGHT * model.weights[:, WIDTH:]
    steps = np.maximum(np.abs(sparse).max(axis=1), 1e-12) / 127
    places = 1
    while places < 2 * len(model.turns):
        places *= 2
    prints, rarity, rows = np.zeros(places, "<u4"), np.zeros(places, "<f4"), np.zeros(places, "<u4")
    for turn, column in model.turns.items():
        place = turn & (places - 1)
        while rarity[place]:
            place = (place + 1) & (places - 1)
        prints[place], rarity[place], rows[place] = turn, model.rarity[column], column
    number(places)
    number(len(model.turns))
    floats(steps)
    out.append(prints.tobytes())
    floats(rarity)
    out.append(rows.tobytes())
    out.append(np.round(sparse / steps[:, None]).astype(np.int8).T.tobytes())
    return b"".join(out)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--out", type=pathlib.Path, help="where the model goes; without it only the figures are printed")
    arguments.add_argument("--cache", type=pathlib.Path, help="keeps what was read, for the next run")
    arguments.add_argument("--entries", type=pathlib.Path, default=HERE / "entries")
    arguments.add_argument("--unseen", type=pathlib.Path, help="where the likelihoods go, by models that had not seen the hand")
    given = arguments.parse_args()
    found = entries(given.entries)
    hands, kinds = np.array([entry[0] for entry in found]), [entry[2] for entry in found]
    felt = [entry[3] for entry in found]
    names = sorted(set(kinds) - {NONE}) + [NONE]
    pages = Pages([entry[4] for entry in found], given.cache)
    everything = np.arange(len(found))

    # Each hand by a model that learnt from others: a share of the hands is kept back at a time.
    likely, feeling = np.zeros((len(found), len(names))), np.zeros((len(found), len(FEELINGS)))
    every = sorted(set(hands))
    for start in range(4):
        back = np.isin(hands, every[start::4])
        model = Model().fit(pages, everything[~back], kinds, names, felt)
        likely[back], feeling[back] = model.likelihoods(pages, everything[back])
        print("read by a model that had not seen them:", *every[start::4], flush=True)
    drawn = lines(names, kinds, likely)
    best, height, clear = said_of(likely, names)
    likeliest = likely.argmax(axis=1)
    right = np.array([names[place] == kind for place, kind in zip(best, kinds)])
    said = (height >= drawn[best]) & clear
    about = np.array([kind != NONE for kind in kinds])
    for name, which in [(hand, hands == hand) for hand in every] + [("all", hands != "")]:
        print(
            f"{name:<6} {which.sum():>5} | most likely right {np.mean([names[likeliest[i]] == kinds[i] for i in np.where(which)[0]]):5.1%}, among three"
            f" {np.mean([kinds[i] in [names[k] for k in np.argsort(-likely[i])[:3]] for i in np.where(which)[0]]):5.1%} |"
            f" said of {said[which & about].mean():5.1%}, right {right[which & said].mean():5.1%};"
            f" said of a page about nothing {said[which & ~about].mean() if (which & ~about).any() else float('nan'):5.1%}",
            flush=True)
    for place, name in enumerate(FEELINGS):
        truth = np.array([name in some for some in felt])
        parts = []
        for line in (0.3, 0.5, 0.7):
            called = feeling[:, place] >= line
            parts.append(f"{line}: {truth[called].mean() if called.any() else 0:4.0%} right, {called[truth].mean():4.0%} found")
        print(f"{name:<11} {truth.mean():5.1%} | {' | '.join(parts)} | below 0.05: {truth[feeling[:, place] < 0.05].mean():6.2%}")
    if given.unseen:
        given.unseen.write_bytes(pickle.dumps((found, names, likely, feeling, drawn)))
    if given.out:
        model = Model().fit(pages, everything, kinds, names, felt)
        given.out.write_bytes(written(model, drawn))
        print(given.out, given.out.stat().st_size)


if __name__ == "__main__":
    main()
