#!/usr/bin/env python3
"""Makes the letter models of dossier.lang: python3 scripts/lang/letters.py WHEELS OUT

WHEELS is a folder of Python packages that hold freely licensed text in many languages, fetched by
  pip download --no-deps -d WHEELS django sphinx babel spacy
  (Django and Sphinx: BSD, their translations; Babel: BSD, the names of languages, countries and months of the CLDR, Unicode licence;
   spaCy: MIT, the example sentences and stop words of its languages)
OUT is src/main/resources/dossier/lang/letters.bin:
  short number of languages; of each: UTF code, UTF alphabet (the letters and marks that it has more than a trace of, in lower case),
  and a table of (n + 2) x (n + 2) bytes: the cost of a letter after another, in halves of a bit. Index 0 is what is no letter, n + 1
  a letter outside the alphabet.
  short number of lists; of each: UTF code, UTF characters (Han, kana, Hangul), the most frequent first.
"""
import ast, collections, gettext, glob, io, math, pickle, re, struct, sys, unicodedata, zipfile

LANGUAGES = ("en de fr es it pt nl sv da nb fi is ca gl eu ga cy af pl cs sk hu ro hr sl sq lt lv et tr az vi id ru uk bg be sr mk el he ar fa ur th "
             "hi bn ta hy ka").split()
LISTS = {"ja": ["ja"], "zh": ["zh_Hans", "zh_CN"], "zh-Hant": ["zh_Hant", "zh_TW"], "ko": ["ko", "ko_KR"]}
NOISE = re.compile(r"%\([^)]*\)[a-z]?|%[sd]|\{[^}]*\}|<[^>]*>|&[a-z]+;|\b[a-z_./]*[_/:][a-z_./]*|https?://\S+|[a-z]+\.[a-z.]+")


def gettext_texts(wheel, codes):
    of_keys = codes[0] == "en"
    for name in wheel.namelist():
        if any(re.search(rf"/(locale|locales)/{c}/LC_MESSAGES/[^/]*\.mo$", name) for c in (['de'] if of_keys else codes)):
            catalog = gettext.GNUTranslations(io.BytesIO(wheel.read(name)))._catalog
            for key, value in catalog.items():
                key = key[0] if isinstance(key, tuple) else key
                if key and value != key:
                    yield NOISE.sub(" ", key if of_keys else value)


class Stub:
    def __init__(self, *arguments):
        pass

    def __setstate__(self, state):
        pass


def babel_texts(wheel, codes):
    for code in codes:
        path = f"babel/locale-data/{code}.dat"
        if path not in wheel.namelist():
            continue

        class Names(pickle.Unpickler):
            def find_class(self, module, name):
                return Stub
        data = Names(io.BytesIO(wheel.read(path))).load()
        for table in ("languages", "territories"):
            for value in (data.get(table) or {}).values():
                if isinstance(value, str):
                    yield value
        for value in (data.get("meta_zones") or {}).values():
            if isinstance(value, dict):
                yield from (v for v in (value.get("long") or {}).values() if isinstance(v, str))


def spacy_texts(wheel, codes):
    for code in codes:
        for file, times in (("examples", 3), ("stop_words", 2)):
            path = f"spacy/lang/{code}/{file}.py"
            if path in wheel.namelist():
                for node in ast.walk(ast.parse(wheel.read(path).decode("utf-8"))):
                    if isinstance(node, ast.Constant) and isinstance(node.value, str) and "spacy" not in node.value:
                        for _ in range(times):
                            yield node.value


def texts(wheels, codes):
    for wheel in wheels:
        for source in (gettext_texts, babel_texts, spacy_texts):
            yield from source(wheel, codes)


def is_letter(c):
    return unicodedata.category(c)[0] in "LM"


def model(lines):
    lines = [unicodedata.normalize("NFC", l) for l in lines]
    letters = collections.Counter(c for l in lines for c in l if is_letter(c))
    total = sum(letters.values())
    main = collections.Counter()
    for c, n in letters.items():
        main[unicodedata.name(c, "?").split()[0]] += n
    script = main.most_common(1)[0][0]
    lower = collections.Counter()
    for c, n in letters.items():
        if len(c.lower()) == 1:
            lower[c.lower()] += n
    # Letters of the language's own script that it does not have from foreign names alone.
    alphabet = sorted(c for c, n in lower.items() if n > max(2, total / 20000)
                      and (unicodedata.name(c, "?").split()[0] == script or unicodedata.category(c)[0] == "M"))
    index = {c: i + 1 for i, c in enumerate(alphabet)}
    n = len(alphabet) + 2
    pairs = [[0.0] * n for _ in range(n)]
    for line in lines:
        before = 0
        for c in line + " ":
            now = 0 if not is_letter(c) else index.get(c.lower(), n - 1)
            if before or now:
                pairs[before][now] += 1
            before = now
    single = [sum(pairs[i][j] for i in range(n)) for j in range(n)]
    single[n - 1] += 1
    base = [s / sum(single) for s in single]
    table = bytearray()
    for i in range(n):
        seen = sum(pairs[i])
        kinds = max(1, sum(1 for p in pairs[i] if p))
        for j in range(n):
            # Witten and Bell's estimate: unseen pairs get the share of those seen once, dealt by the letters' own frequency.
            p = (pairs[i][j] + kinds * (0.9 * base[j] + 0.1 / n)) / (seen + kinds) if seen else 0.9 * base[j] + 0.1 / n
            table.append(min(255, round(-2 * math.log2(p))))
    return "".join(alphabet), bytes(table), total


def utf(s):
    b = s.encode("utf-8")
    return struct.pack(">H", len(b)) + b


def main():
    wheels = [zipfile.ZipFile(w) for w in sorted(glob.glob(sys.argv[1] + "/*.whl"))]
    out = io.BytesIO()
    out.write(struct.pack(">H", len(LANGUAGES)))
    for code in LANGUAGES:
        lines = list(texts(wheels, list(dict.fromkeys([code, code + "_" + code.upper(), {"nb": "nb_NO", "pt": "pt_BR"}.get(code, code)]))))
        alphabet, table, total = model(lines)
        print(code, total, alphabet)
        out.write(utf(code) + utf(alphabet) + table)
    out.write(struct.pack(">H", len(LISTS)))
    for code, codes in LISTS.items():
        counts = collections.Counter(c for l in texts(wheels, codes + [code.split("-")[0] if code != "zh-Hant" else code])
                                     for c in l if ord(c) > 0x3040 and is_letter(c))
        chars = [c for c, n in sorted(counts.items(), key=lambda e: (-e[1], e[0])) if ord(c) < 0xFF00][:1600]
        print(code, sum(counts.values()), "".join(chars)[:60])
        out.write(utf(code) + utf("".join(chars)))
    with open(sys.argv[2], "wb") as f:
        f.write(out.getvalue())


if __name__ == "__main__":
    main()
