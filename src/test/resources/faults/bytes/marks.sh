# Byte order marks, UTF-16 and UTF-32 with and without them: the same text.
# commands: clean split entities timeline stats
python '
text = "Anna Smith went to Paris on 1 March 2020. She won 54 seats there, and Peter Miller of the Green Party won 8 – more than ever, said Zoë.\n" * 3
import codecs
open("plain.txt", "wb").write(text.encode())
open("utf-8-mark.txt", "wb").write(codecs.BOM_UTF8 + text.encode())
for name, mark in {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE, "utf-32-le": codecs.BOM_UTF32_LE, "utf-32-be": codecs.BOM_UTF32_BE}.items():
    open(name + "-mark.txt", "wb").write(mark + text.encode(name))
    if "16" in name: open(name + ".txt", "wb").write(text.encode(name))
'
run plain.txt -f csv
done_well
sed 's/plain\.txt//g' out >expected
for file in utf*.txt; do
    run $file -f csv
    done_well
    sed "s/$file//g" out >got
    cmp -s expected got || fail "$file is read otherwise"
done
