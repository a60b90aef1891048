# Options for all Java programs are no word on standard error.
texts
JAVA_TOOL_OPTIONS=-Dx=1 _JAVA_OPTIONS=-Dy=2 JDK_JAVA_OPTIONS=-Dz=3 run a.txt $(beside b.txt) -f jsonl
done_well
expect_rows
