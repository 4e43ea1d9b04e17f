package org.counterclaim.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.counterclaim.reconcile.ClaimReconciler;
import org.counterclaim.reconcile.Reconciliation;

/**
 * How the time for each claim of one question grows with the number of its claims. It must stay within a factor of
 * three from 100 claims to 100,000; only the ratio within one run means something, since machines differ. Time is
 * that of the processor, collecting garbage included, so that what else the machine does counts less.
 *
 * <p>Every run goes over 100,000 claims in memory of their own: a thousand questions of a hundred claims, as in a
 * rebuild, against one of a hundred thousand. One small question asked over and over would sit in the processor's
 * nearest cache, and the ratio would tell of caches and not of the work.
 */
public final class ReconcileBench {

    private static final int[] SIZES = {100, 1_000, 10_000, 100_000};
    private static final double ALLOWED = 3;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final int RUNS = 5;

    private ReconcileBench() {}

    /** Exits with 1 when a shape grows faster than allowed. Names of shapes as arguments run these alone. */
    public static void main(String[] names) {
        boolean kept = true;
        System.out.printf("%-34s %s   ratio%n", "microseconds a claim, n =", Arrays.toString(SIZES));
        for (ReconcileShape shape : ReconcileShape.values()) {
            if (names.length == 0 || Arrays.asList(names).contains(shape.name())) {
                kept &= measure(shape);
            }
        }
        System.exit(kept ? 0 : 1);
    }

    private static boolean measure(ReconcileShape shape) {
        List<List<ReconcileShape.Load>> loads = new ArrayList<>();
        for (int size : SIZES) {
            loads.add(questions(shape, size));
        }
        loads.forEach(ReconcileBench::run);
        double[][] times = new double[SIZES.length][RUNS];
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < SIZES.length; i++) {
                times[i][run] = run(loads.get(i));
            }
        }
        double[] medians =
                Arrays.stream(times).mapToDouble(ReconcileBench::median).toArray();
        double ratio = medians[SIZES.length - 1] / medians[0];
        StringBuilder line = new StringBuilder();
        for (double median : medians) {
            line.append(String.format(Locale.ROOT, "%9.3f", median));
        }
        System.out.printf(
                Locale.ROOT, "%-34s%s   %.2f%s%n", shape.name(), line, ratio, ratio <= ALLOWED ? "" : "  TOO STEEP");
        return ratio <= ALLOWED;
    }

    /** As many questions of a size as together have the claims of the largest. */
    private static List<ReconcileShape.Load> questions(ReconcileShape shape, int size) {
        List<ReconcileShape.Load> questions = new ArrayList<>();
        for (int claims = 0; claims < SIZES[SIZES.length - 1]; claims += size) {
            questions.add(shape.load(size, questions.size()));
        }
        return questions;
    }

    /** Microseconds a claim. */
    private static double run(List<ReconcileShape.Load> questions) {
        long found = 0;
        long claims = 0;
        long start = MACHINE.getProcessCpuTime();
        for (ReconcileShape.Load load : questions) {
            Reconciliation result = new ClaimReconciler().reconcile(load.context(), load.statements());
            found += result.relations().size() + result.contradictions().size();
            claims += load.statements().size();
        }
        double micros = (MACHINE.getProcessCpuTime() - start) / 1_000.0;
        if (found < 0) {
            throw new IllegalStateException("unreachable: keeps the result alive");
        }
        return micros / claims;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
