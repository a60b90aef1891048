#!/usr/bin/env python3
"""Makes training pages beside the real ones, for train.py.

    pages.py plain OUT GOLD [GOLD ...]     small pages of reference texts: all of each is text, but for a menu and a footer on some
    pages.py teasers OUT DOCS=GOLD [...]   articles of real pages with teasers of other texts, or comments, put below them
    pages.py text OUT FEATURES GOLD        real pages as a browser saves them in plain text or Markdown

DOCS is a folder of pages, gzipped. GOLD is JSON Lines with `doc`, `text`, `url` and perhaps `title` and `page_type`; FEATURES is what
dossier.clean.BlockFeatureDump writes of the pages of GOLD. OUT is a new folder; the references of the pages that were made go to OUT.gold. The same input gives the same pages.
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


def attribute(chance, names):
    name = chance.choice(names)
    return f' class="{name}"' if name else ""


def teasers(chance, texts):
    """A list of teasers, each a title that is a link and some words of the text behind it."""
    names = [chance.choice(["", "card", "item", "story", "post", "teaser", "col-md-4", "media", "entry", "list-item", "article-preview", "box"])] * 2
    tag, list_tag = chance.choice([("li", "ul"), ("div", "div"), ("article", "section"), ("div", "section"), ("li", "ol"), ("td", "tr")])
    title_tag = chance.choice(["h2", "h3", "h3", "h4", "h5", "p", "div", "span", "strong"])
    summary_tag = chance.choice(["p", "p", "div", "span", "blockquote"])
    length = chance.choice([12, 20, 30, 45, 70])
    extra, image, more = chance.random(), chance.random() < .5, chance.random() < .25
    linked = chance.random() < .85
    out = []
    for text in texts:
        words = text.split()
        title, summary = " ".join(words[:chance.randint(5, 11)]), " ".join(words[2:2 + chance.randint(length // 2, length)])
        summary += chance.choice([".", "", "...", "…", "."])
        title = f'<a href="/{chance.randint(100, 99999)}">{html.escape(title)}</a>' if linked else html.escape(title)
        byline = f"<span>{chance.choice(['Ann Lee', 'Staff', 'J. Brown'])}</span> " if extra < .3 else ""
        date = f"<time>{chance.choice(['May', 'June', 'Nov'])} {chance.randint(1, 28)}, 2019</time>" if extra < .5 else ""
        picture = f'<a href="/{chance.randint(100, 99999)}"><img src="/i.jpg" alt=""></a>' if image else ""
        rest = '<a href="#">Read more</a>' if more else ""
        out.append(f"<{tag}{attribute(chance, names)}>{picture}<{title_tag}>{title}</{title_tag}>{byline}{date}"
                   f"<{summary_tag}>{html.escape(summary)}</{summary_tag}>{rest}</{tag}>")
    head = chance.choice(["", "<h3>More stories</h3>", "<h2>Related</h2>", "<h4>Latest</h4>", "<div>You may like</div>", "<h3>Popular now</h3>"])
    around = attribute(chance, ["", "", "related", "list", "row", "more", "grid", "container", "feed", "river"])
    return f"<div{around}>{head}<{list_tag}>{''.join(out)}</{list_tag}></div>"


def comments(chance, texts):
    """Readers' comments: who, when, and what they say."""
    tag, list_tag = chance.choice([("li", "ol"), ("div", "div"), ("article", "section"), ("li", "ul")])
    name = chance.choice(["comment", "comment-body", "post", "message", "reply", "item", "", "media", "comment-item"])
    around = attribute(chance, ["comments", "comment-list", "thread", "discussion", "", "responses", "posts", "comments-area"])
    user = chance.choice(["a", "span", "b", "cite", "h4", "strong"])
    date = chance.choice(["%d hours ago", "May %d, 2019", "2019-11-%02d 10:30", "%d/11/2019", "Nov %d"])
    out = []
    for text in texts:
        words = text.split()
        size = chance.choice([8, 15, 30, 60])
        start = chance.randint(0, max(0, len(words) - size))
        says = html.escape(" ".join(words[start:start + size]))
        says = f"<p>{says}</p>" if chance.random() < .6 else f"<div>{says}</div>"
        who = chance.choice(["anna", "Mike77", "J. Brown", "reader_1", "toby", "Sam Hill"])
        out.append(f'<{tag} class="{name}"><{user}>{who}</{user}> <span>{date % chance.randint(1, 28)}</span>{says}'
                   f'{chance.choice(["", "<a href=#>Reply</a>", "<a href=#>Like</a> <a href=#>Reply</a>"])}</{tag}>')
    head = chance.choice(["", f"<h3>{len(texts)} comments</h3>", "<h2>Comments</h2>", "<h3>Discussion</h3>", "<div>Leave a reply</div>"])
    return f"<div{around}>{head}<{list_tag}>{''.join(out)}</{list_tag}></div>"


def place(chance, page):
    """Where something can be put below the text of a page: at the end of its main part, before its footer, or at its end."""
    ends = [page.rfind(mark) for mark in ("</article>", "</main>", "<footer", "</body>")]
    ends = [end for end in ends if end > len(page) // 3]
    return chance.choice(ends) if ends else -1


def below(out, pairs):
    chance, made = random.Random(7), 0
    sets = [(docs, list(rows(gold))) for docs, gold in (pair.split("=") for pair in pairs)]
    texts = [row["text"] for _, golds in sets for row in golds if len(row["text"].split()) > 90]
    with open(out + ".gold", "w", encoding="utf-8") as gold:
        for docs, golds in sets:
            for row in golds:
                if row.get("page_type", "article") != "article" or chance.random() < .65:
                    continue
                with gzip.open(os.path.join(docs, row["doc"]), "rt", encoding="utf-8", newline="") as file:
                    page = file.read()
                at = place(chance, page)
                if at >= 0:
                    others = [" ".join(text.split()[:120]) for text in chance.sample(texts, chance.choice([3, 4, 6, 8, 12, 16]))]
                    more = comments(chance, others) if chance.random() < .35 else teasers(chance, others)
                    doc = f"b{made}.html.gz"
                    made += 1
                    with gzip.open(os.path.join(out, doc), "wt", encoding="utf-8", newline="") as file:
                        file.write(page[:at] + more + page[at:])
                    gold.write(json.dumps(dict(doc=doc, url=row.get("url", ""), text=row["text"])) + "\n")


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
elif len(sys.argv) > 3 and sys.argv[1] == "teasers":
    os.makedirs(sys.argv[2])
    below(sys.argv[2], sys.argv[3:])
elif len(sys.argv) == 5 and sys.argv[1] == "text":
    os.makedirs(sys.argv[2])
    text(sys.argv[2], sys.argv[3], sys.argv[4])
else:
    sys.exit(__doc__)
