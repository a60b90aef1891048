# Values that a spreadsheet would take for formulas stay as they are; --csv-safe prefixes them.
# commands: none
printf '=1+1 is two.\n' >formula.txt
run_line split --by paragraph formula.txt --raw -f csv
done_well
grep -q ',=1+1 is two' out || fail 'the value was changed'
run_line split --by paragraph formula.txt --raw -f csv --csv-safe
done_well
grep -q ",'=1+1 is two" out || fail 'the value was not prefixed'
