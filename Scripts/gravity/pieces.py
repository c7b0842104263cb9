"""Cuts text into the encoder's pieces of words: the same cuts as `Sources/Reflection/Gravity/Model/Pieces.swift` makes."""

UNKNOWN, BEGINNING, END = 0, 1, 2
UNKNOWN_PENALTY = 10.0
REPLACED = {
    "\u2018": "'", "\u2019": "'", "`": "'", "\u201c": '"', "\u201d": '"', "«": '"', "»": '"', "…": "...", "–": "-",
    "—": "-", "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae",
}


def prepared(text):
    """Small letters, plain signs, U+2581 in front of each word."""
    words = []
    for word in text.split():
        words.append("▁" + "".join(REPLACED.get(letter) or letter.lower() for letter in word))
    return "".join(words)


class Pieces:
    """The likeliest way to cut a text, after Kudo 2018."""

    def __init__(self, texts, scores):
        self.texts, self.scores = texts, scores
        self.numbers = {text: number for number, text in enumerate(texts) if number > END}
        self.longest = max(len(text) for text in texts)
        self.lowest = min(scores) - UNKNOWN_PENALTY

    def of(self, text):
        """The numbers of the pieces of `text`, between those of a beginning and an end."""
        text = prepared(text)
        best = [0.0] + [float("-inf")] * len(text)
        origin, piece = [0] * (len(text) + 1), [UNKNOWN] * (len(text) + 1)
        for start in range(len(text)):
            known = False
            for end in range(start + 1, min(start + self.longest, len(text)) + 1):
                number = self.numbers.get(text[start:end])
                if number is None:
                    continue
                known = known or end == start + 1
                score = best[start] + self.scores[number]
                if score > best[end]:
                    best[end], origin[end], piece[end] = score, start, number
            if not known and best[start] + self.lowest > best[start + 1]:
                best[start + 1], origin[start + 1], piece[start + 1] = best[start] + self.lowest, start, UNKNOWN
        numbers, place = [END], len(text)
        while place > 0:
            numbers.append(piece[place])
            place = origin[place]
        numbers.append(BEGINNING)
        return numbers[::-1]
