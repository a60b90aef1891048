#!/usr/bin/env python3
"""Trains the model that tells the text of a page from its furniture (src/main/resources/dossier/clean/html-model-1.txt and -2.txt).

    train.py OUT DUMP=GOLD [DUMP=GOLD ...]         trains on all pages: scripts/clean/models makes the shipped models with it
    train.py --folds K OUT DUMP=GOLD [...]         models without the pages of one fold each, and their scores on it

DUMP is what dossier.clean.BlockFeatureDump writes of a folder of pages; GOLD is JSON Lines with `doc`, `text` (the text that
the page should give) and `url`. Pages of one site are all in one fold. Needs numpy.
"""
import argparse, collections, hashlib, json, re
import numpy as np

WORD = re.compile(r"\w+")
BINS = 64
RANGES = 8
REACH = 3


def words(text):
    return WORD.findall(text.lower())


def labels(texts, gold):
    """Which blocks are in the reference: long ones by their runs of words, in order; short ones where they stand between such."""
    blocks = [words(t) for t in texts]
    gold_words = words(gold)
    at = collections.defaultdict(list)
    for i in range(len(gold_words)):
        at[tuple(gold_words[i:i + 4])].append(i)
    where = [None] * len(blocks)
    share = [0.0] * len(blocks)
    for b, ws in enumerate(blocks):
        if len(ws) < 5:
            continue
        hits = [at[g][0] for g in (tuple(ws[i:i + 4]) for i in range(len(ws) - 3)) if g in at]
        share[b] = len(hits) / (len(ws) - 3)
        if share[b] >= 0.5:
            where[b] = (min(hits), max(hits) + 4)
    joined = " " + " ".join(gold_words) + " "
    starts = []
    pos = 1
    for w in gold_words:
        starts.append(pos)
        pos += len(w) + 1
    starts.append(pos)
    # Long blocks whose places run against the order of most are repetitions: their own words still count as text.
    after = [len(gold_words)] * (len(blocks) + 1)
    nxt = len(gold_words)
    for b in range(len(blocks) - 1, -1, -1):
        if where[b]:
            nxt = where[b][0]
        after[b] = nxt
    cursor = 0
    out = []
    for b, ws in enumerate(blocks):
        if where[b]:
            cursor = where[b][1] if where[b][1] > cursor or where[b][0] < cursor else cursor
            out.append(1)
        elif len(ws) >= 5:
            out.append(0)
        elif not ws:
            out.append(-1)
        else:
            needle = " " + " ".join(ws) + " "
            low, high = starts[min(cursor, len(gold_words))] - 1, starts[min(max(after[b], cursor), len(gold_words))]
            hit = joined.find(needle, low, min(high, low + 1500))
            if hit >= 0:
                cursor = joined.count(" ", 0, hit + len(needle)) - 1
                out.append(1)
            else:
                out.append(0)
    return out


def read(pairs):
    pages = []
    for pair in pairs:
        dump, gold_file = pair.split("=")
        gold = {re.sub(r"\.gz$", "", r["doc"]): r for r in map(json.loads, open(gold_file, encoding="utf-8"))}
        rows = collections.OrderedDict()
        for line in open(dump, encoding="utf-8", newline="\n"):
            fields = line.rstrip("\n").split("\t")
            rows.setdefault(fields[0], []).append(fields[1:])
        for doc, lines in rows.items():
            g = gold[re.sub(r"\.gz$", "", doc)]
            texts = [fields[-1] for fields in lines]
            x = np.array([fields[:-2 - RANGES] for fields in lines], dtype=np.float32)
            ranges = np.array([fields[-2 - RANGES:-2] for fields in lines], dtype=np.int64)
            groups = np.array([fields[-2] for fields in lines], dtype=np.int64)
            chars = np.array([len("".join(t.split())) for t in texts], dtype=np.float64)
            y = np.array(labels(texts, g["text"]))
            seen = set()
            for i, text in enumerate(texts):  # the program keeps the first of long blocks that are the same
                if len(text.split()) >= 12 and text in seen:
                    y[i] = -1
                seen.add(text)
            size = np.array([len(words(t)) for t in texts], dtype=np.float64)
            site = re.sub(r"^www\.", "", re.sub(r"^https?://", "", g.get("url") or doc).split("/")[0])
            site = ".".join(site.split(".")[-2:])
            pages.append(dict(doc=doc, x=x, ranges=ranges, groups=groups, chars=chars, y=y, size=size, site=site, set=dump, texts=texts,
                              gold=len(words(g["text"])), goldwords=collections.Counter(words(g["text"]))))
    return pages


def weight(page):
    # A page counts as a page, whatever its length; a block by its words.
    w = (page["size"] + 1.5) / (page["gold"] + 0.5 * page["size"].sum() + 60)
    return np.where(page["y"] < 0, 0, w)


def bin_edges(x):
    edges = []
    for f in range(x.shape[1]):
        values = np.unique(x[:, f])
        if len(values) > BINS:
            values = np.unique(np.quantile(x[:, f], np.linspace(0, 1, BINS + 1)))
        edges.append((values[:-1] + values[1:]) / 2)
    return edges


def train(x, y, w, trees, depth, rate, rng, l2, least):
    """Gradient boosting of the logistic loss; each tree sees 0.6 of the blocks and 0.3 of the features. Sums run in the order of the blocks, so that
    the same input gives the same bytes."""
    edges = bin_edges(x)
    n, m = x.shape
    binned = np.stack([np.searchsorted(e, x[:, f], side="left").astype(np.uint8) for f, e in enumerate(edges)])
    bins = np.array([len(e) + 1 for e in edges])
    most = int(bins.max())
    w = w / w.mean()
    score = np.zeros(n)
    model = []
    for t in range(trees):
        p = 1 / (1 + np.exp(-score))
        g, h = w * (y - p), w * np.maximum(p * (1 - p), 1e-6)
        rows = np.flatnonzero(rng.random(n) < 0.6)
        columns = np.flatnonzero(rng.random(m) < 0.3)
        tree, cuts = [None], {}
        work = [(0, rows, 0)]
        while work:
            node, idx, d = work.pop()
            gs, hs = np.cumsum(g[idx])[-1], np.cumsum(h[idx])[-1]
            split = best_split(binned, bins, most, columns, idx, g, h, gs, hs, l2, least) if d < depth and hs > 2 * least else None
            if split is None:
                tree[node] = ("leaf", rate * gs / (hs + l2))
                continue
            f, c = split
            left = binned[f, idx] <= c
            tree[node] = ("split", f, float(np.float32(edges[f][c])), len(tree), len(tree) + 1)
            cuts[node] = c
            tree += [None, None]
            work.append((len(tree) - 2, idx[left], d + 1))
            work.append((len(tree) - 1, idx[~left], d + 1))
        model.append(tree)
        score += predict_tree(tree, n, lambda node, f, threshold, idx: binned[f, idx] <= cuts[node])
    return model


def best_split(binned, bins, most, columns, idx, g, h, gs, hs, l2, least):
    """The feature and the bin after which to split the blocks of a node; None when no split is worth it."""
    codes = (binned[columns][:, idx] + (np.arange(len(columns)) * most)[:, None]).ravel()
    sums = [np.bincount(codes, np.tile(v[idx], len(columns)), len(columns) * most).reshape(-1, most).cumsum(axis=1)[:, :-1] for v in (g, h)]
    gl, hl = sums
    gr, hr = gs - gl, hs - hl
    gain = gl * gl / (hl + l2) + gr * gr / (hr + l2) - gs * gs / (hs + l2)
    gain[(hl < least) | (hr < least) | (np.arange(most - 1)[None, :] >= bins[columns][:, None] - 1)] = -1
    at = int(np.argmax(gain))
    return (int(columns[at // (most - 1)]), at % (most - 1)) if gain.flat[at] > 1e-3 else None


def predict_tree(tree, n, goes_left):
    out = np.zeros(n)
    work = [(0, np.arange(n))]
    while work:
        node, idx = work.pop()
        if tree[node][0] == "leaf":
            out[idx] = tree[node][1]
        else:
            _, f, threshold, a, b = tree[node]
            left = goes_left(node, f, threshold, idx)
            work += [(a, idx[left]), (b, idx[~left])]
    return out


def predict(model, x):
    return sum(predict_tree(tree, len(x), lambda node, f, threshold, idx: x[idx, f] <= np.float32(threshold)) for tree in model)


def write(model, path):
    with open(path, "w") as out:
        out.write("# A tree a line: `feature<=threshold:node when above`, the next node otherwise; leaves add to the log-odds. Made by train.py.\n")
        for tree in model:
            flat = []

            def put(node):
                at = len(flat)
                flat.append(None)
                if tree[node][0] == "leaf":
                    flat[at] = f"{tree[node][1]:.3g}"
                else:
                    _, f, threshold, a, b = tree[node]
                    put(a)
                    flat[at] = f"{f}<{np.float32(threshold):.8g}:{len(flat)}"
                    put(b)

            put(0)
            out.write("\t".join(flat) + "\n")


def f1(page, kept):
    p = collections.Counter(w for t, k, y in zip(page["texts"], kept, page["y"]) if k and y >= 0 for w in words(t))
    g = page["goldwords"]
    return 2 * sum((p & g).values()) / max(1, sum(p.values()) + sum(g.values()))


def fold(page, k, salt=""):
    return int(hashlib.md5((salt + page["site"]).encode()).hexdigest(), 16) % k


def stacked(page, first):
    """The features of the second model: those of the first, and what the first thought of a block and of those around it."""
    n = len(first)
    first = first.astype(np.float32).astype(np.float64)
    chars = np.concatenate([[0], np.cumsum(page["chars"])])
    likely = np.concatenate([[0], np.cumsum(page["chars"] / (1 + np.exp(-first)))])
    mass = max(1.0, likely[n])
    columns = [first]
    for d in range(1, REACH + 1):
        columns.append(np.concatenate([np.full(min(d, n), -9.0), first[:max(0, n - d)]]))
        columns.append(np.concatenate([first[d:], np.full(min(d, n), -9.0)]))
    columns += [np.full(n, mass / max(1.0, chars[n])), likely[:n] / mass, np.full(n, mass)]
    for level in range(RANGES // 2):
        low, high = page["ranges"][:, 2 * level], page["ranges"][:, 2 * level + 1]
        inside = likely[high] - likely[low]
        columns += [inside / np.maximum(1, chars[high] - chars[low]), inside / mass]
    if page["groups"][0] >= 0:
        weights = np.bincount(page["groups"], page["chars"])
        alike = np.bincount(page["groups"], page["chars"] / (1 + np.exp(-first)))
        columns += [(alike / np.maximum(1, weights))[page["groups"]], (alike / mass)[page["groups"]]]
    return np.concatenate([page["x"], np.stack(columns, axis=1).astype(np.float32)], axis=1)


def fit(pages, x, trees, a):
    y = np.concatenate([np.maximum(p["y"], 0) for p in pages])
    w = np.concatenate([weight(p) for p in pages])
    return train(np.concatenate(x), y, w, trees, a.depth, a.rate, np.random.default_rng(1), a.l2, a.least)


def both(pages, a):
    """Both models; the second learns from what first models say of pages that they have not seen."""
    inner = 3
    seen = [None] * len(pages)
    for k in range(inner):
        model = fit([p for p in pages if fold(p, inner, "inner") != k], [p["x"] for p in pages if fold(p, inner, "inner") != k], a.trees, a)
        for i, p in enumerate(pages):
            if fold(p, inner, "inner") == k:
                seen[i] = stacked(p, predict(model, p["x"]))
    return fit(pages, [p["x"] for p in pages], a.trees, a), fit(pages, seen, a.second, a)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--folds", type=int)
    ap.add_argument("--only", type=int, help="this fold alone")
    ap.add_argument("--trees", type=int, default=100)
    ap.add_argument("--second", type=int, default=70)
    ap.add_argument("--depth", type=int, default=5)
    ap.add_argument("--rate", type=float, default=0.1)
    ap.add_argument("--l2", type=float, default=8, help="what holds the leaves near nothing")
    ap.add_argument("--least", type=float, default=10, help="the least weight of a leaf")
    ap.add_argument("out", help="OUT-1.txt and OUT-2.txt are written")
    ap.add_argument("pairs", nargs="+")
    a = ap.parse_args()
    pages = read(a.pairs)
    for name in sorted({p["set"] for p in pages}):
        print(name, "with the labels themselves:", np.mean([f1(p, p["y"] > 0) for p in pages if p["set"] == name]))
    scores = collections.defaultdict(list)
    for k in [None] if not a.folds else range(a.folds) if a.only is None else [a.only]:
        first, second = both([p for p in pages if k is None or fold(p, a.folds) != k], a)
        end = "" if k is None else f".{k}"
        write(first, f"{a.out}-1.txt{end}")
        write(second, f"{a.out}-2.txt{end}")
        for p in pages:
            if k is not None and fold(p, a.folds) == k:
                one = predict(first, p["x"])
                scores[p["set"] + " first"].append(f1(p, one > 0))
                scores[p["set"] + " second"].append(f1(p, predict(second, stacked(p, one)) > 0))
    for name, values in sorted(scores.items()):
        print(name, "unseen:", round(100 * float(np.mean(values)), 2))


if __name__ == "__main__":
    main()
