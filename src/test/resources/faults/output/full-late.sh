# A disk that is full after megabytes: a limit on a file's size is the same to the program.
python 'print("\n\n".join(f"Anna Smith won {n} seats in Paris on {n % 28 + 1} March 2020." for n in range(30000)))' >large.txt
: >other.txt
(trap '' XFSZ; ulimit -f 256 && dossier $(words) -f jsonl large.txt $(beside) 2>err >out)
status=$?
case $COMMAND in
    stats) [ "$(wc -c <out)" -lt 131072 ] || expect 2 1 'standard output: .*' ;;
    *) orderly; expect 2 1 'standard output: .*' ;;
esac
