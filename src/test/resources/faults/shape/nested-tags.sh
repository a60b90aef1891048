# A hundred thousand tags in one another, a million attributes, megabytes of script, unclosed everything.
# commands: clean split
python '
open("nested.html", "w").write("<!doctype html><title>x</title>" + "<div>" * 100000 + "Anna Smith won 54 seats in Paris." + "</div>" * 100000)
open("spans.html", "w").write("<!doctype html><p>" + "<b><i>" * 50000 + "Anna Smith won.")
open("tables.html", "w").write("<!doctype html>" + "<table><tr><td>" * 20000 + "Anna Smith won.")
open("attributes.html", "w").write("<!doctype html><p " + " ".join(f"a{n}=1" for n in range(1000000)) + ">Anna Smith won 54 seats in Paris.</p>")
open("script.html", "w").write("<!doctype html><script>" + "var x = 1;" * 1000000 + "</script><style>" + "p { }" * 500000 + "</style><p>Anna Smith won 54 seats in Paris.</p>")
open("unclosed.html", "w").write("<!doctype html><p>Anna Smith won. <!-- " + "<" * 500000 + "\"" * 100000)
open("lists.html", "w").write("<!doctype html>" + "<ul><li>" * 30000 + "Anna Smith won.")
open("entities.html", "w").write("<!doctype html><p>" + "&amp;&#x41;&nosuch;&" * 100000 + "</p>")
'
for file in nested spans tables attributes script unclosed lists entities; do
    DOSSIER_JAVA_OPTS=-Xmx256m run $file.html -f jsonl
    # A page without a main text, and one that is refused, say so in a line.
    [ "$status" = 0 ] || expect 2 1 "$file.html: .*"
    expect_rows
done
