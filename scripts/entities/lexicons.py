#!/usr/bin/env python3
"""Makes the baked word lists of the name finder: src/main/resources/dossier/entities/baked-*.txt.
(Then: mvn test -Dtest=NameListsTest -Dlists.write=true.)

    lexicons.py WORDNET TRAINING

WORDNET is the folder of a WordNet 3.0 database (it holds data.noun and data.adj); TRAINING a folder of annotated data sets,
each with texts/*.txt and gold.jsonl (type, text). Both are named in NOTICE. The same input gives the same bytes."""
import collections
import json
import pathlib
import re
import sys

WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
PEOPLE = re.compile(r"\b(native|inhabitant|member|adherent|follower|believer|people|resident|person|relating|supporter)\b")
NO_PEOPLE = {"God", "Christ", "Father", "Mother", "Saint", "Pope", "Devil", "Sabbath", "Bible", "Congress", "May", "March", "Internet"}
GROUP, LOCATION, PERSON = 14, 15, 18
OUT = pathlib.Path(__file__).resolve().parents[2] / "src/main/resources/dossier/entities"


def synsets(path):
    for line in open(path, encoding="latin-1"):
        if line.startswith("  "):
            continue
        data, _, gloss = line.partition(" | ")
        fields = data.split()
        count = int(fields[3], 16)
        words = [fields[4 + 2 * i].split("(")[0].replace("_", " ") for i in range(count)]
        yield int(fields[1]), words, " @i " in data, gloss


def write(name, source, words):
    with open(OUT / name, "w", encoding="utf-8") as out:
        out.write(f"# {source} Made by scripts/entities/lexicons.py; see NOTICE.\n")
        for word in sorted(words):
            out.write(word + "\n")
    print(name, len(words))


def main():
    wordnet, training = map(pathlib.Path, sys.argv[1:3])
    places, people, given, family, groups = (set() for _ in range(5))
    for file, words, instance, gloss in synsets(wordnet / "data.noun"):
        for word in (w for w in words if w[:1].isupper() and len(w) > 2 and not any(c.isdigit() for c in w)):
            parts = word.split()
            if instance and file == LOCATION and not (len(parts) == 1 and word.isupper()):
                places.add(word)
            elif instance and file == PERSON and len(parts) > 1 and "of" not in parts and "the" not in parts:
                if len(parts[0]) > 2 and "." not in parts[0]:
                    given.add(parts[0])
                if "." not in parts[-1] and parts[-1][0].isupper() and len(parts[-1]) > 2:
                    family.add(parts[-1])
            elif file == GROUP and sum(part[0].isupper() for part in parts) > 1 and re.fullmatch(r"[^\W\d_].*[^\W\d_]", word):
                groups.add(word)
            elif not instance and file == PERSON and len(parts) == 1 and PEOPLE.search(gloss) and word not in NO_PEOPLE and "-" not in word:
                people.add(word)
    for _, words, _, gloss in synsets(wordnet / "data.adj"):
        for word in words:
            if re.fullmatch(r"[A-Z][a-z]{3,}", word) and re.search(r"relating to|characteristic of|of or", gloss) \
                    and re.search(r"(an|ian|ish|ese|ic|ch|i|st|im|sh)$", word) and word not in NO_PEOPLE:
                people.add(word)

    firsts, lower, upper = collections.defaultdict(set), collections.Counter(), collections.Counter()
    for folder in sorted(p for p in training.iterdir() if p.name.endswith("-train")):
        for row in map(json.loads, open(folder / "gold.jsonl", encoding="utf-8")):
            parts = row["text"].split()
            if row["type"] == "PERSON" and 2 <= len(parts) <= 4 and re.fullmatch(r"[^\W\d_a-z][^\W\d_]+", parts[0]) and not parts[0].isupper():
                firsts[parts[0]].add(parts[-1])
        for text in sorted((folder / "texts").iterdir()):
            if folder.name.startswith("btc"):  # tweets write names in small letters too
                continue
            for line in text.read_text(encoding="utf-8").splitlines():
                if line.isupper():
                    continue
                for n, match in enumerate(WORD.finditer(line)):
                    word = match.group()
                    before = line[:match.start()].rstrip(" \"“‘'(")[-1:]
                    if word.islower():
                        lower[word] += 1
                    elif n > 0 and before not in ("", ".", "!", "?", ":", ";"):
                        upper[word.lower()] += 1
    common = {w for w, c in lower.items() if c >= upper[w] and "." not in w and len(w) > 1}
    people = {w for w in people if w.lower() not in common and w not in places}
    given |= {w for w, f in firsts.items() if len(f) >= 2}
    given = {w for w in given if w.lower() not in common and w not in people}
    family = {w for w in family if w.lower() not in common and w not in people}
    given -= places - firsts.keys()

    write("baked-places.txt", "Places of WordNet 3.0.", {p for p in places if p not in people and p.lower() not in common})
    write("baked-groups.txt", "Groups of WordNet 3.0 with names of several words.", {g for g in groups if g not in places})
    write("baked-peoples.txt", "Peoples and adherents of WordNet 3.0.", people)
    write("baked-given-names.txt", "Given names of WordNet 3.0 and of the training data.", given)
    write("baked-family-names.txt", "Family names of WordNet 3.0.", family)
    write("baked-words.txt", "Words that the training texts write in small letters.", common)


main()
