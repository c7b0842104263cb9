"""A journal that nobody wrote: the same entries at every run, of about 120 words, in English with sentences in French."""

import datetime
import json
import random

SEED = 20051123
RARE = "éphéméride"  # planted in three entries, and in no word list below
RARE_TYPED = "EPHEMERIDE"  # as somebody in a hurry types it
RARE_ENTRIES = 3

ENGLISH = """
the a and to of in it was that my I we with for on at but so this had not as is be have all she he they from by what when
there out up about then one more again time day morning evening night walk work home kitchen garden river street train
window light rain snow wind summer winter spring autumn coffee tea bread soup apple letter book page music song film paper
mother father sister brother friend neighbour child dog cat doctor teacher meeting project office plan list idea question
answer word story memory dream sleep rest run swim bike climb bridge hill beach forest lake market shop ticket bus plane
hotel map photo phone call message news party dinner lunch breakfast birthday holiday weekend month year hour minute slow
quick quiet loud warm cold bright dark old new small big long short heavy easy hard good better best bad worse happy sad
tired calm angry proud afraid hopeful grateful lonely busy free strange simple honest gentle felt thought said asked wrote
read made took gave found lost kept left came went stayed began stopped finished tried learned remembered forgot noticed
hoped wanted needed liked loved missed laughed cried talked listened waited cooked cleaned painted planted fixed bought
sold opened closed carried perhaps maybe almost never always often sometimes still already soon later yesterday tomorrow
today tonight really only even too enough between under over behind near far together alone inside outside because although
while until since without
""".split()

FRENCH = """
le la les un une des du de et à au aux en dans sur avec sans pour par que qui où mais donc je tu il elle nous vous ils
était été avait déjà très bien peu trop encore toujours jamais peut-être aujourd’hui hier demain soirée journée matinée
après-midi forêt mer fenêtre café thé pain goûter dîner déjeuner mère père sœur frère ami amitié enfant élève école
théâtre musée marché gare hôtel île rivière château fête été hiver noël février août décembre rêve idée pensée colère joie
peine fatigué fatiguée heureux heureuse inquiète fière légère différente première dernière même là-bas près derrière
à-côté parlé marché pleuré ri rêvé écouté écrit cuisiné préféré appelé reçu oublié trouvé cherché espéré commencé arrêté
façon leçon garçon français ça voilà bientôt plutôt aussitôt dès lorsque parce parfois ensuite enfin surtout vraiment
""".split()

TAGS = """
work family garden music running sleep health travel reading friends money cooking dreams therapy school love weather
ideas gratitude worry français cinéma été mer
""".split()
TAG_COUNTS = (0, 1, 2, 3), (25, 40, 25, 10)  # 1.2 an entry


def weighted(words):
    """The running totals of weights that fall like 1 ÷ √rank: half a kilobyte and more an entry, as people write."""
    total, totals = 0.0, []
    for rank in range(1, len(words) + 1):
        total += rank**-0.5
        totals.append(total)
    return totals


class Corpus:
    """`count` entries between 2005 and 2025, oldest first, made as they are asked for: none is held."""

    def __init__(self, count, seed=SEED):
        self.count, self.seed = count, seed
        self.rare = {count * (2 * part + 1) // (2 * RARE_ENTRIES) for part in range(RARE_ENTRIES)}

    def __iter__(self):
        source = random.Random(self.seed)
        english, french = weighted(ENGLISH), weighted(FRENCH)
        first = datetime.datetime(2005, 1, 1, 7, 0)
        span = (datetime.datetime(2025, 12, 31) - first).total_seconds()

        def sentence():
            words, totals = (FRENCH, french) if source.random() < 0.2 else (ENGLISH, english)
            chosen = source.choices(words, cum_weights=totals, k=source.randint(5, 16))
            return " ".join(chosen).capitalize() + "."

        for number in range(self.count):
            date = first + datetime.timedelta(seconds=int(span * number / self.count / 60) * 60)
            sentences = [sentence() for _ in range(max(1, round(source.gauss(11.5, 4))))]
            if number in self.rare:
                sentences[-1] = f"Relu l’{RARE} ce soir, with tea."
            tags = source.sample(TAGS, source.choices(*TAG_COUNTS)[0])
            body = " ".join(sentences[1:])
            if len(sentences) > 8:
                half = len(sentences) // 2
                body = " ".join(sentences[1:half]) + "\n\n" + " ".join(sentences[half:])
            if tags:
                body += "\n" + " ".join("@" + tag for tag in tags)
            yield {
                "title": sentences[0], "body": body.strip(), "date": f"{date:%Y-%m-%d}", "time": f"{date:%H:%M}",
                "tags": ["@" + tag for tag in tags], "starred": source.random() < 0.05,
            }

    def write_json(self, path):
        """The corpus as `jrnl --export json` writes it."""
        with open(path, "w", encoding="utf-8") as file:
            file.write('{"tags": {}, "entries": [\n')
            for number, entry in enumerate(self):
                file.write(",\n" if number else "")
                json.dump(entry, file, ensure_ascii=False)
            file.write("\n]}\n")

    def write_text(self, path):
        """The corpus as jrnl keeps it in a plain journal."""
        with open(path, "w", encoding="utf-8") as file:
            for entry in self:
                star = " *" if entry["starred"] else ""
                file.write(f"[{entry['date']} {entry['time']}] {entry['title']}{star}\n{entry['body']}\n\n")

    def write_markdown(self, folder):
        """One Markdown file an entry, in a folder a month."""
        for number, entry in enumerate(self):
            month = folder / entry["date"][:7]
            month.mkdir(parents=True, exist_ok=True)
            text = f"# {entry['title']}\n\n{entry['date']} {entry['time']}\n\n{entry['body']}\n"
            (month / f"{number:06}.md").write_text(text, encoding="utf-8")


def one_more():
    """The text of an entry that no corpus holds, of ordinary length."""
    for entry in Corpus(50, seed=SEED + 1):
        text = entry["title"] + "\n" + entry["body"]
        if RARE not in text and 118 <= len(text.split()) <= 125:
            return text
    raise ValueError("no entry of ordinary length among fifty")
