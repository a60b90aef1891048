#!/usr/bin/env python3
"""Makes training pages beside the real ones, for train.py.

    pages.py plain OUT GOLD [GOLD ...]     small pages of reference texts: all of each is text, but for a menu and a footer on some
    pages.py text OUT FEATURES GOLD        real pages as a browser saves them in plain text or Markdown

GOLD is JSON Lines with `doc`, `text`, `url` and perhaps `title` and `page_type`; FEATURES is what dossier.clean.BlockFeatureDump writes of
the pages of GOLD. OUT is a new folder; the references of the pages that were made go to OUT.gold. The same input gives the same pages.
"""
import collections, gzip, html, json, os, random, re, sys

PROSE = ("article", "documentation", "service")
WRAPPERS = [("", ""), ("<div>", "</div>"), ("<article>", "</article>"), ("<main><article>", "</article></main>"), ('<div class="content">', "</div>")]
NAVIGATION = '<nav><a href="/">Home</a> <a href="/n">News</a> <a href="/c">Contact</a></nav>'
MENU = '<div class="menu"><ul><li><a href="/">Home</a></li><li><a href="/a">About us</a></li></ul></div>'
FOOTER = '<footer>Copyright 2020 Example Ltd. All rights reserved. <a href="/p">Privacy</a></footer>'
LENGTHS = [1, 2, 3, 4, 5, 8, 12, 20, 40]


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def page(row, paragraphs, chance):
    before, after = chance.choice(WRAPPERS)
    frame = chance.random()
    body = "".join(("<p>%s</p>\n" if len(p) > 60 or chance.random() < .3 else "<h2>%s</h2>\n") % html.escape(p) for p in paragraphs)
    if chance.random() < .2:
        body = "<ul>" + body.replace("<p>", "<li>").replace("</p>", "</li>") + "</ul>"
    title = row.get("title")
    head = "<h1>%s</h1>" % html.escape(title or paragraphs[0][:50]) if chance.random() < .5 else ""
    above = NAVIGATION if frame < .4 else MENU if frame < .6 else ""
    below = FOOTER if frame < .4 else ""
    return (f"<!DOCTYPE html><html><head><title>{html.escape(title or 'Untitled')}</title></head>"
            f"<body>{above}{before}{head}{body}{after}{below}</body></html>")


def plain(out, golds):
    chance, made = random.Random(5), 0
    with open(out + ".gold", "w", encoding="utf-8") as gold:
        for row in (row for path in golds for row in rows(path)):
            if row.get("page_type", "article") not in PROSE or chance.random() < .25:
                continue
            paragraphs = [p.strip() for p in row["text"].split("\n") if p.strip()][:chance.choice(LENGTHS)]
            if paragraphs:
                doc = f"s{made}.html.gz"
                made += 1
                with gzip.open(os.path.join(out, doc), "wt", encoding="utf-8") as file:
                    file.write(page(row, paragraphs, chance))
                gold.write(json.dumps(dict(doc=doc, url=row["url"], text="\n".join(paragraphs))) + "\n")


def text(out, features, path):
    chance = random.Random(3)
    references = {re.sub(r"\.gz$", "", row["doc"]): row for row in rows(path)}
    pages = collections.OrderedDict()
    with open(features, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            pages.setdefault(re.sub(r"\.gz$", "", fields[0]), []).append((float(fields[3]), fields[-1]))
    with open(out + ".gold", "w", encoding="utf-8") as gold:
        for doc, blocks in pages.items():
            row = references[doc]
            if row.get("page_type", "article") not in PROSE:
                continue
            markdown = chance.random() < .45
            name = doc.replace(".html", ".md" if markdown else ".txt")
            body = "\n\n".join(f"[{words}](#)" if markdown and links > .9 else words for links, words in blocks)
            with open(os.path.join(out, name), "w", encoding="utf-8") as file:
                file.write(body + "\n")
            gold.write(json.dumps(dict(doc=name, url=row["url"], text=row["text"])) + "\n")


if len(sys.argv) > 3 and sys.argv[1] == "plain":
    os.makedirs(sys.argv[2])
    plain(sys.argv[2], sys.argv[3:])
elif len(sys.argv) == 5 and sys.argv[1] == "text":
    os.makedirs(sys.argv[2])
    text(sys.argv[2], sys.argv[3], sys.argv[4])
else:
    sys.exit(__doc__)
