"""How an entry is cut for the model: the same cuts as `Sources/Reflection/Gravity/Model/GravityModel.swift` makes."""

import re
import unicodedata

from pieces import BEGINNING, END

LONGEST = 160
SHORT = 40
FEWEST_WORDS = 3
NGRAM = 3


def sentences(text):
    """Parts that end with a sign or a line break; one of a word or two belongs to the part before it."""
    result = []
    for line in re.split(r"[\n\r]+", text):
        for part in re.split(r"(?<=[.!?…])\s+", line):
            if not part.strip():
                continue
            if result and len(part.split()) < FEWEST_WORDS:
                result[-1] += " " + part
            else:
                result.append(part)
    return result


def windows(text, pieces):
    """Runs of sentences of at most LONGEST pieces, each a list of (sentence, its pieces); the last sentence of one may begin the next."""
    parts = []
    for sentence in sentences(text):
        numbers = pieces.of(sentence)[1:-1]
        words = sentence.split()
        if len(numbers) <= LONGEST:
            parts.append((sentence, numbers))
            continue
        for start in range(0, len(numbers), LONGEST):  # one that never ends is cut; its words are shared out alike
            share = words[start * len(words) // len(numbers):(start + LONGEST) * len(words) // len(numbers)]
            parts.append((" ".join(share), numbers[start:start + LONGEST]))
    result, first = [], 0
    while first < len(parts):
        end, count = first, 0
        while end < len(parts) and count + len(parts[end][1]) <= LONGEST:
            count += len(parts[end][1])
            end += 1
        result.append(parts[first:end])
        if end == len(parts):
            break
        # Its last sentence is read again with what follows, if it is short.
        first = end - 1 if end - 1 > first and len(parts[end - 1][1]) <= SHORT else end
    return result


def passages(window):
    """The pieces of a window, and where it and each of its sentences begin and end among them."""
    numbers, places = [BEGINNING], []
    for _, part in window:
        places.append((len(numbers), len(numbers) + len(part)))
        numbers += part
    numbers.append(END)
    return numbers, [(0, len(numbers))] + [place for place in places if place[0] < place[1]]


def words(text):
    """Small letters without accents, in runs of letters and digits; `!`, `?` and `.` are words too."""
    text = text.lower().replace("œ", "oe").replace("æ", "ae").replace("…", ".")
    text = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return re.findall(r"[^\W_]+|[!?.]", text)


NEGATIONS = frozenset(
    "not never no without nothing nobody dont didnt wont cant wouldnt isnt wasnt doesnt havent aint"
    " pas jamais aucun aucune rien sans plus ni non".split())
NEGATED = frozenset("ain aren can couldn didn doesn don hasn haven isn mustn shouldn wasn weren won wouldn".split())
REACH = 4


def marked(found):
    """`found` with `-` before each of the REACH words that follow a negation in its sentence."""
    result, left = [], 0
    for place, word in enumerate(found):
        if word in ("!", "?", "."):
            left = 0
        result.append("-" + word if left > 0 else word)
        left = max(left - 1, 0)
        if word in NEGATIONS or word == "t" and place > 0 and found[place - 1] in NEGATED:
            left = REACH
    return result


def fingerprint(text):
    """FNV-1a, 32 bits."""
    value = 0x811C9DC5
    for byte in text.encode() if isinstance(text, str) else text:
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def turns(window):
    """How often each run of one to NGRAM words occurs in a window, by fingerprint."""
    counts = {}
    found = marked(words(" ".join(sentence for sentence, _ in window)))
    for length in range(1, NGRAM + 1):
        for start in range(len(found) - length + 1):
            print_ = fingerprint(" ".join(found[start:start + length]))
            counts[print_] = counts.get(print_, 0) + 1
    return counts
