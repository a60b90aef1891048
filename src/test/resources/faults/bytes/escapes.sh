# Terminal escapes in texts and in names go into a pipe as they are; on standard error they are shown as symbols.
# commands: clean split
printf 'Anna \033[31mSmith\033[0m won \007 54 seats in Paris.\n' >"$(printf 'esc\033[31m.txt')"
run . --from text -f jsonl
done_well
expect_rows
run "$(printf 'missing\033[31m.txt')"
expect 2 1 '.*'
! grep "$(printf '\033')" err >/dev/null || fail 'an escape went to standard error'
