import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs several ways of doing the same work in turns, in one thread of one JVM, and prints what each costs: megabytes a second of the
 * thread's CPU time, and the ratio of its throughput to that of the first. Rounds that warm the compiler up are not counted; a figure is
 * the median of the others.
 */
final class Turns {
    private final Map<String, Runnable> ways = new LinkedHashMap<>();
    private final double megabytes;

    /** @param bytes what one run of each way works through */
    Turns(long bytes) {
        megabytes = bytes / 1e6;
    }

    /** Adds a way; the first is what the others are compared with. */
    Turns add(String name, Runnable way) {
        ways.put(name, way);
        return this;
    }

    /** Runs them all, and prints a line for each. */
    void print(int warmUps, int rounds) {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        var threads = ManagementFactory.getThreadMXBean();
        for (int round = -warmUps; round < rounds; round++) {
            for (Map.Entry<String, Runnable> way : ways.entrySet()) {
                long before = threads.getCurrentThreadCpuTime();
                way.getValue().run();
                double taken = (threads.getCurrentThreadCpuTime() - before) / 1e9;
                if (round >= 0) {
                    seconds.computeIfAbsent(way.getKey(), name -> new ArrayList<>()).add(taken);
                }
            }
        }
        double first = 0;
        for (Map.Entry<String, List<Double>> way : seconds.entrySet()) {
            List<Double> sorted = way.getValue().stream().sorted().toList();
            double rate = megabytes / sorted.get(sorted.size() / 2);
            first = first == 0 ? rate : first;
            System.out.printf(Locale.ROOT, "%-32s %8.1f MB/s %8.2f%n", way.getKey(), rate, rate / first);
        }
    }
}
