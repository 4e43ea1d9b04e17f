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
 *
 * <p>The sizes take turns, each for long enough that the clock's ticks and the collections even out, and the fastest
 * turn of each counts: what else runs on the machine only ever adds.
 */
public final class ReconcileBench {

    private static final int[] SIZES = {100, 1_000, 10_000, 100_000};
    private static final double ALLOWED = 3;
    private static final int TURNS = 5;
    private static final double TURN_MICROS = 400_000;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ReconcileBench() {}

    /** Exits with 1 when a shape grows faster than allowed. Names of shapes as arguments run these alone. */
    public static void main(String[] names) {
        List<ReconcileShape> shapes = Arrays.stream(ReconcileShape.values())
                .filter(shape -> names.length == 0 || Arrays.asList(names).contains(shape.name()))
                .toList();
        // A server has met questions of every kind before it meets a large one.
        Arrays.stream(ReconcileShape.values()).forEach(shape -> turn(questions(shape, SIZES[0])));
        System.out.printf("%-34s %s   ratio%n", "microseconds a claim, n =", Arrays.toString(SIZES));
        long kept = shapes.stream().filter(ReconcileBench::staysWithin).count();
        System.out.printf(
                Locale.ROOT,
                "%d of %d shapes stay within %.0f times from %d claims to %d%n",
                kept,
                shapes.size(),
                ALLOWED,
                SIZES[0],
                SIZES[SIZES.length - 1]);
        System.exit(kept == shapes.size() ? 0 : 1);
    }

    private static boolean staysWithin(ReconcileShape shape) {
        double[] fastest = fastest(shape);
        double ratio = fastest[SIZES.length - 1] / fastest[0];
        StringBuilder line = new StringBuilder();
        for (double micros : fastest) {
            line.append(String.format(Locale.ROOT, "%9.3f", micros));
        }
        boolean within = ratio <= ALLOWED;
        System.out.printf(
                Locale.ROOT, "%-34s%s   %.2f  %s%n", shape.name(), line, ratio, within ? "within" : "TOO STEEP");
        return within;
    }

    /** Microseconds a claim, for each size. */
    private static double[] fastest(ReconcileShape shape) {
        List<List<ReconcileShape.Load>> loads = new ArrayList<>();
        for (int size : SIZES) {
            loads.add(questions(shape, size));
        }
        loads.forEach(ReconcileBench::turn);
        double[] fastest = new double[SIZES.length];
        Arrays.fill(fastest, Double.POSITIVE_INFINITY);
        for (int turn = 0; turn < TURNS; turn++) {
            for (int i = 0; i < SIZES.length; i++) {
                fastest[i] = Math.min(fastest[i], turn(loads.get(i)));
            }
        }
        return fastest;
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
    private static double turn(List<ReconcileShape.Load> questions) {
        long claims = 0;
        long start = MACHINE.getProcessCpuTime();
        double micros = 0;
        while (micros < TURN_MICROS) {
            claims += run(questions);
            micros = (MACHINE.getProcessCpuTime() - start) / 1_000.0;
        }
        return micros / claims;
    }

    /** How many claims were reconciled. */
    private static long run(List<ReconcileShape.Load> questions) {
        long found = 0;
        long claims = 0;
        for (ReconcileShape.Load load : questions) {
            Reconciliation result = new ClaimReconciler().reconcile(load.context(), load.statements());
            found += result.relations().size() + result.contradictions().size();
            claims += load.statements().size();
        }
        if (found < 0) {
            throw new IllegalStateException("unreachable: keeps the result alive");
        }
        return claims;
    }
}
