# A reader that goes away ends it quietly, with 0.
python 'print("\n\n".join(f"Anna Smith won {n} seats in Paris on {n % 28 + 1} March 2020." for n in range(30000)))' >large.txt
: >other.txt
{ dossier $(words) -f csv large.txt $(beside) 2>err; echo $? >status; } | head -n 1 >out
status=$(cat status)
orderly
expect 0 0
[ "$(wc -l <out)" -eq 1 ] || fail 'the first line did not come'
