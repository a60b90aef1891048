# Loops of links and links to the same file: each real file once.
# commands: clean split entities timeline stats
mkdir in
cd in && texts && ln -s . loop && ln -s ../in up && ln -s a.txt again.txt && ln -s nowhere dangling && cd ..
run in -f jsonl
mv out linked
said=$(wc -l <err)
[ "$status" = 0 ] || [ "$said" -eq 1 ] || fail 'more than the dangling link was told'
rm in/loop in/up in/again.txt in/dangling
run in -f jsonl
cmp -s out linked || fail 'links change what is read'
