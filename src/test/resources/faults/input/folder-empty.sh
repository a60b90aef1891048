# So do folders with nothing in them, or only hidden files.
# commands: clean split entities timeline stats
mkdir empty hidden
echo text >hidden/.dot
for folder in empty hidden; do
    run $folder
    expect 2 1 '.*'
done
