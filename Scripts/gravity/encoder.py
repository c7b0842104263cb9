"""The sentence encoder in numpy: what `Sources/Reflection/Gravity/Model/SentenceEncoder.swift` computes, with the numbers that the program will hold."""

import numpy as np

BRANCHES = ((2, 0), (3, 1), (5, 2))
EPSILON = np.float32(1e-12)
CHUNKS, CHUNK_ROWS, WIDTH = 17, 7530, 512


def rounded(matrix):
    """`matrix` as signed bytes, with a scale for each column."""
    scales = np.maximum(np.abs(matrix).max(axis=0), 1e-12) / 127
    return np.round(matrix / scales).astype(np.int8), scales.astype(np.float32)


class Encoder:
    """Made of the tables of the published encoder; `kept` are the numbers of the pieces that stay, `narrow` how wide a piece's vector becomes."""

    def __init__(self, archive, kept, frequencies, narrow):
        tables = np.load(archive)
        full = np.empty((CHUNKS * CHUNK_ROWS, WIDTH), np.float32)
        for chunk in range(CHUNKS):
            full[chunk::CHUNKS] = tables[f"q{chunk + 1}"] * tables["scale"][chunk] + tables["lo"][chunk]
        vectors = full[kept]
        weight = np.minimum(1, (frequencies / np.median(frequencies)) ** 0.25)[:, None].astype(np.float32)
        _, _, axes = np.linalg.svd(vectors * weight, full_matrices=False)
        short = vectors @ axes[:narrow].T
        self.steps = (np.maximum(np.abs(short).max(axis=1), 1e-12) / 127).astype(np.float32)
        self.bytes = np.round(short / self.steps[:, None]).astype(np.int8)
        self.matrices, self.vectors = {}, {}
        self.keep("widening", axes[:narrow])
        for window, _ in BRANCHES:
            self.keep(f"entry{window}", tables[f"proj{window}"])
            for name in ("proj_b", "ln_g", "ln_b"):
                self.vectors[f"{name}{window}"] = tables[f"{name}{window}"]
            for layer in (1, 2):
                self.keep(f"w{layer}_{window}", tables[f"w{layer}_{window}"])
                self.vectors[f"b{layer}_{window}"] = tables[f"b{layer}_{window}"]
        self.vectors["gain"], self.vectors["bias"] = tables["ln_g"], tables["ln_b"]
        self.keep("gathering", tables["cnn_W"])
        self.vectors["gathering_bias"] = tables["cnn_b"]
        for name in ("d0", "p1", "d1", "d2", "p3", "d3"):
            self.keep(name, tables[name])

    def keep(self, name, matrix):
        self.matrices[name] = rounded(np.asarray(matrix, np.float32))

    def matrix(self, name):
        numbers, scales = self.matrices[name]
        return numbers.astype(np.float32) * scales

    def load(self):
        """Widens the matrices once, before many texts are read."""
        self.wide = {name: self.matrix(name) for name in self.matrices}
        return self

    def features(self, numbers):
        """A row for each piece."""
        rows = self.bytes[numbers].astype(np.float32) * self.steps[numbers][:, None]
        wide = rows @ self.wide["widening"]
        parts = [wide]
        for window, before in BRANCHES:
            row = normalized(
                wide @ self.wide[f"entry{window}"] + self.vectors[f"proj_b{window}"], self.vectors[f"ln_g{window}"],
                self.vectors[f"ln_b{window}"])
            for layer in (1, 2):
                padded = np.pad(row, ((before, window - 1 - before), (0, 0)))
                windows = np.concatenate([padded[k:k + len(row)] for k in range(window)], axis=1)
                row = row + np.maximum(windows @ self.wide[f"w{layer}_{window}"] + self.vectors[f"b{layer}_{window}"], 0)
            parts.append(row)
        return normalized(np.concatenate(parts, axis=1), self.vectors["gain"], self.vectors["bias"])

    def vectors_of(self, numbers, passages):
        """The vector of each of `passages`, pairs of where they begin and end among `numbers`."""
        features = self.features(np.asarray(numbers))
        count = np.array([end - start for start, end in passages], np.float32)[:, None]
        sums = np.stack([features[start:end].sum(axis=0) for start, end in passages])
        gathered = (sums @ self.wide["gathering"] + count * self.vectors["gathering_bias"]) / np.sqrt(count)
        first = np.maximum(gathered @ self.wide["d0"], 0)
        second = np.maximum(gathered @ self.wide["p1"] + first @ self.wide["d1"], 0)
        third = np.maximum(second @ self.wide["d2"], 0)
        result = np.tanh(second @ self.wide["p3"] + third @ self.wide["d3"])
        return np.concatenate([result, gathered], axis=1)


def normalized(rows, gain, bias):
    rows = rows - rows.mean(axis=1, keepdims=True)
    return rows / np.sqrt((rows ** 2).mean(axis=1, keepdims=True) + EPSILON) * gain + bias
