# A disk that fills while -o is written: the older file stays, and nothing is left beside it.
python 'print("\n\n".join(f"Anna Smith{n} won {n} seats in Paris{n} on {n % 28 + 1} March 2020." for n in range(30000)))' >large.txt
: >other.txt
echo older >kept.jsonl
(trap '' XFSZ; ulimit -f 256 && dossier $(words) -o kept.jsonl large.txt $(beside) 2>err >out)
status=$?
orderly
expect 2 1 'kept\.jsonl: .*'
[ "$(cat kept.jsonl)" = older ] || fail 'the older file is gone'
[ -z "$(find . -name '.*.part')" ] || fail 'a part was left'
