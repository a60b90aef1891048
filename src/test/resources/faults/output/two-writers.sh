# Two runs that write one file: it is one of theirs, whole.
texts
dossier $(words) a.txt $(beside b.txt) -f jsonl >one 2>/dev/null
dossier $(words) b.txt $(beside a.txt) -f jsonl >two 2>/dev/null
dossier $(words) a.txt $(beside b.txt) -o both.jsonl &
dossier $(words) b.txt $(beside a.txt) -o both.jsonl &
wait
cmp -s both.jsonl one || cmp -s both.jsonl two || fail 'the file is neither of the two'
[ -z "$(find . -name '.*.part')" ] || fail 'a part was left'
