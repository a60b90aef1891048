# What the cases in this folder share. A case is a shell script that is run once for each of its commands, in an empty folder of its own,
# with $COMMAND naming the command; it fails by `fail`, by an `expect…`, or by ending with another status than 0.
# The first lines of a case tell what holds; then, where it isn't all six commands in CI:
#   # commands: clean split       these only (`none`: run once)
#   # heavy                       minutes or gigabytes: only with -Dfaults=all

fail() {
    printf '%s: %s\n' "$COMMAND" "$1"
    [ ! -s err ] || { echo '--- standard error:'; head -c 2000 err; }
    exit 1
}

dossier() {
    "$HOME_UNDER_TEST/scripts/dossier" "$@"
}

# The command with the options that make it write many rows; the caller adds the rest.
words() {
    case $COMMAND in
        split) echo split --by token ;;
        entities) echo entities --by mention ;;
        timeline) echo timeline --by mention ;;
        stats) echo stats --by word ;;
        diff) echo diff --by word ;;
        *) echo "$COMMAND" ;;
    esac
}

# Runs the command with these arguments: $status, and the files out and err. Whatever goes wrong is told in lines that begin with the
# program's name, without a trace of Java.
run() {
    # shellcheck disable=SC2046
    dossier $(words) "$@" >out 2>err
    status=$?
    orderly
}

# The same for a command line that is written out.
run_line() {
    dossier "$@" >out 2>err
    status=$?
    orderly
}

orderly() {
    ! grep -v '^dossier: ' err >/dev/null || fail 'a line on standard error does not begin with the name of the program'
    ! grep -E 'Exception|^[[:space:]]+at |java\.|Error:' err >/dev/null || fail 'Java shows on standard error'
    [ "$status" -le 3 ] || [ "$status" = 130 ] || [ "$status" = 143 ] || fail "the exit status is $status"
}

# expect STATUS LINES [PATTERN]: the exit status, how many lines on standard error, and what all of them match.
expect() {
    [ "$status" = "$1" ] || fail "the exit status is $status, not $1"
    lines=$(wc -l <err)
    [ "$lines" -eq "$2" ] || fail "$lines lines on standard error, not $2"
    [ -z "${3-}" ] || ! grep -Ev "^dossier: $3\$" err >/dev/null || fail "standard error does not match: $3"
}

# For diff, 1 says that two texts differ; for all others there is no such status.
done_well() {
    [ "$status" = 0 ] || { [ "$COMMAND" = diff ] && [ "$status" = 1 ]; } || fail "the exit status is $status"
    [ ! -s err ] || fail 'something was said on standard error'
}

# What was written is an object a line, in UTF-8.
expect_rows() {
    python3 -c '
import json, sys
for line in open(sys.argv[1], encoding="utf-8", newline="\n"):
    assert line.endswith("\n") and isinstance(json.loads(line), dict), line[:200]
' "${1:-out}" 2>>err || fail "${1:-out} is not an object a line"
}

# Two small texts, in a.txt and b.txt.
texts() {
    printf 'Anna Smith went to Paris on 1 March 2020.\n\nShe won 54 seats there, and Peter Miller of the Green Party won 8.\n' >a.txt
    printf 'Anna Smith went to London on 2 March 2020.\n\nShe won 55 seats there, and Peter Miller of the Green Party won 9.\n' >b.txt
}

# The arguments that read a file: for diff, beside another of its own.
beside() {
    [ "$COMMAND" != diff ] || echo "${1:-other.txt}"
}

python() {
    python3 -c "$@" || fail 'the case could not be made'
}
