# The same bytes under any locale, time zone and default character set.
# commands: clean split timeline stats
texts
run a.txt $(beside b.txt) -f jsonl
done_well
mv out expected
for options in '-Duser.language=tr -Duser.country=TR' '-Duser.language=ar -Duser.country=EG' '-Duser.language=th -Duser.country=TH -Duser.variant=TH' '-Duser.language=hi -Duser.country=IN' \
    '-Duser.timezone=Pacific/Kiritimati' '-Duser.timezone=Pacific/Apia' '-Dfile.encoding=ISO-8859-1' '-Dfile.encoding=UTF-16'; do
    DOSSIER_JAVA_OPTS=$options run a.txt $(beside b.txt) -f jsonl
    done_well
    cmp -s out expected || fail "other bytes with $options"
done
for locale in C POSIX tr_TR.UTF-8 ar_EG.UTF-8 th_TH.UTF-8 nowhere; do
    LC_ALL=$locale run a.txt $(beside b.txt) -f jsonl
    done_well
    cmp -s out expected || fail "other bytes with LC_ALL=$locale"
done
