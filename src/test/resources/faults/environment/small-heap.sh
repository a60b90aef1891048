# A heap of 96 MB is enough for six megabytes of text.
# commands: clean split entities timeline stats
python '
import random
random.seed(3)
names = ["Anna Smith", "Peter Miller", "Mary Jones", "the Green Party", "London", "Paris", "John Brown"]
with open("large.txt", "w") as out:
    for n in range(60000):
        out.write(f"{random.choice(names)} met {random.choice(names)} in {random.choice(names)} on {n % 28 + 1} March {1990 + n % 30}, as it were.\n\n")
'
DOSSIER_JAVA_OPTS=-Xmx96m run large.txt -f jsonl
done_well
expect_rows
