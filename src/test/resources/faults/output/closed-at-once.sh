# A reader that never reads: the same.
texts
{ dossier $(words) -f csv a.txt $(beside b.txt) 2>err; echo $? >status; } | :
status=$(cat status)
orderly
# What fits the pipe may be written before it closes: diff then tells that the texts differ.
[ "$status" = 0 ] || done_well
[ ! -s err ] || fail 'something was said'
