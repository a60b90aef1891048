# A line of 32 MB without a space.
# commands: split entities timeline stats clean
# heavy
python '
with open("long.txt", "w") as out:
    for n in range(32): out.write("x" * 1000000)
with open("digits.txt", "w") as out:
    for n in range(32): out.write("1" * 1000000)
with open("mixed.txt", "w") as out:
    for n in range(3200000): out.write("Al-9.,(\"")
'
for file in long digits mixed; do
    DOSSIER_JAVA_OPTS=-Xmx256m run $file.txt -f jsonl
    done_well
    expect_rows
done
