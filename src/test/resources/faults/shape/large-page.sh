# A page of a hundred thousand paragraphs is read to its end; one of more tags than memory allows is told, and the rest goes on.
# commands: clean split stats
python '
with open("page.html", "w") as out:
    out.write("<!doctype html><title>Seats</title><article>")
    for n in range(100000): out.write(f"<p>Anna Smith won {n} seats in Paris.</p>")
    out.write("<p>Zanzibar</p></article>")
with open("tags.html", "w") as out:
    out.write("<!doctype html><title>Seats</title><article>" + "<i>a</i> " * 300000 + "</article>")
'
DOSSIER_JAVA_OPTS=-Xmx512m run page.html -f jsonl
expect 0 0
grep -iq zanzibar out || fail 'the last paragraph is lost'
expect_rows
texts
DOSSIER_JAVA_OPTS=-Xmx256m run tags.html a.txt -f jsonl
expect 3 1 'tags\.html: a page of more than [0-9]* tags; more with DOSSIER_JAVA_OPTS=.*'
grep -iq paris out || fail 'the rest was not done'
expect_rows
