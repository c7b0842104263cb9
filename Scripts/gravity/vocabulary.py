"""Which pieces of the published encoder stay: those that English and French words are cut into."""

import collections

import numpy as np

SIGNS = "abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿñ0123456789.,;:!?'\"()-/&%€$+*=_@#<>[]~🙂😂😭❤😢😊👍💀🥺😅"


def kept(tokenizer, count):
    """The numbers of `count` pieces, the three special ones first, and how frequent each is."""
    import wordfreq

    from pieces import prepared

    frequencies = collections.Counter()
    for language, beginnings in (("en", ()), ("fr", ("l'", "d'"))):
        for word in wordfreq.top_n_list(language, 60_000):
            share = wordfreq.word_frequency(word, language)
            for beginning in ("", *beginnings):
                weight = share * (0.2 if beginning else 1)
                written = prepared(beginning + word)[1:].replace("▁", " ")
                for number in tokenizer.encode(written, out_type=int, add_bos=False, add_eos=False):
                    frequencies[number] += weight
    numbers = {text: number for number, text in enumerate(tokenizer._pieces)}
    first = [0, 1, 2] + [numbers[text] for sign in SIGNS for text in (sign, "▁" + sign) if text in numbers]
    first += [numbers[text] for text in ("▁", "...", "▁...") if text in numbers]
    order = list(dict.fromkeys(first + [number for number, _ in frequencies.most_common()]))[:count]
    return order, np.array([frequencies[number] + 1e-7 for number in order])
