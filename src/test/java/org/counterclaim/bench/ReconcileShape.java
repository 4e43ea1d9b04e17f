package org.counterclaim.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.counterclaim.reconcile.PredicateRule;
import org.counterclaim.reconcile.QuestionContext;
import org.counterclaim.reconcile.Statement;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;

/** Loads that a question may meet, the awkward ones among them. */
enum ReconcileShape {
    RANDOM_RANGES(AnswerKind.QUANTITY) {
        @Override
        Answer answer(Random random, int index, int size) {
            long low = random.nextInt(10_000);
            return Quantity.between(low, low + random.nextInt(500), "person");
        }
    },
    ALL_EQUAL(AnswerKind.QUANTITY) {
        @Override
        Answer answer(Random random, int index, int size) {
            return Quantity.exactly(56, "person");
        }
    },
    ALL_DISTINCT(AnswerKind.QUANTITY) {
        @Override
        Answer answer(Random random, int index, int size) {
            return Quantity.exactly(index, "person");
        }
    },
    WIDE_OVER_POINTS(AnswerKind.QUANTITY) {
        @Override
        Answer answer(Random random, int index, int size) {
            return index % 2 == 0
                    ? Quantity.between(random.nextInt(size / 2), size / 2 + random.nextInt(size), "person")
                    : Quantity.exactly(random.nextInt(size), "person");
        }
    },
    RUNNING_TOLL(AnswerKind.QUANTITY) {
        @Override
        Answer answer(Random random, int index, int size) {
            int hours = 1 + random.nextInt(600);
            long value = (long) (hours * (1 + random.nextDouble()));
            return Quantity.exactly(value, "person").running(START, START.plus(Duration.ofHours(hours)));
        }
    },
    FEW_CLAIMANTS(AnswerKind.QUANTITY) {
        @Override
        Answer answer(Random random, int index, int size) {
            return Quantity.exactly(random.nextInt(1_000), "person");
        }

        @Override
        int claimants(int size) {
            return 10;
        }
    },
    ONE_CLAIMANT_REVERSING(AnswerKind.YES_NO) {
        @Override
        Answer answer(Random random, int index, int size) {
            return YesNo.INSTANCE;
        }

        @Override
        int claimants(int size) {
            return 1;
        }

        @Override
        Stance stance(Random random) {
            return random.nextBoolean() ? Stance.AFFIRMS : Stance.DENIES;
        }
    },
    POLARITY_WITH_PLACES(AnswerKind.YES_NO) {
        @Override
        Answer answer(Random random, int index, int size) {
            return YesNo.INSTANCE;
        }

        @Override
        Stance stance(Random random) {
            return random.nextBoolean() ? Stance.AFFIRMS : Stance.DENIES;
        }

        @Override
        SortedSet<Place> places(Random random) {
            SortedSet<Place> places = new TreeSet<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                places.add(district(random));
            }
            return places;
        }
    },
    DENIED_VALUES(AnswerKind.QUANTITY) {
        @Override
        Answer answer(Random random, int index, int size) {
            long low = random.nextInt(10_000);
            return Quantity.between(low, low + random.nextInt(50), "person");
        }

        @Override
        Stance stance(Random random) {
            return random.nextBoolean() ? Stance.AFFIRMS : Stance.DENIES;
        }
    },
    TIMES(AnswerKind.TIME_WINDOW) {
        @Override
        Answer answer(Random random, int index, int size) {
            Instant from = START.plus(Duration.ofMinutes(random.nextInt(10_000)));
            return new TimeWindow(
                    from,
                    from.plus(Duration.ofMinutes(1 + random.nextInt(600))),
                    TimePrecision.PART_OF_DAY,
                    ZoneOffset.UTC);
        }
    },
    PLACES(AnswerKind.PLACE) {
        @Override
        Answer answer(Random random, int index, int size) {
            return district(random);
        }
    },
    ACTORS(AnswerKind.ACTOR) {
        @Override
        Answer answer(Random random, int index, int size) {
            String name = "army-" + random.nextInt(10) + (random.nextBoolean() ? "/unit-" + random.nextInt(10) : "");
            return new Actor(name, name);
        }
    },
    TERMS(AnswerKind.TERM) {
        @Override
        Answer answer(Random random, int index, int size) {
            TreeSet<String> codes = new TreeSet<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                codes.add("term_" + random.nextInt(8));
            }
            return new Terms(codes);
        }
    };

    private static final Instant START = Instant.parse("2018-04-19T00:00:00Z");

    private final AnswerKind kind;

    ReconcileShape(AnswerKind kind) {
        this.kind = kind;
    }

    /** One question with its statements. */
    record Load(QuestionContext context, List<Statement> statements) {}

    abstract Answer answer(Random random, int index, int size);

    Stance stance(Random random) {
        return Stance.AFFIRMS;
    }

    SortedSet<Place> places(Random random) {
        return new TreeSet<>();
    }

    /** As a rule half as many claimants as claims. */
    int claimants(int size) {
        return size / 2;
    }

    /**
     * A question of a size, like no other of that size: a branch predictor learns a small question by heart that comes
     * again and again.
     *
     * @param number tells the questions of one size apart
     */
    Load load(int size, int number) {
        Random random = new Random(size + 31L * number);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Instant at = START.plus(Duration.ofSeconds(random.nextInt(3_000_000)));
            statements.add(new Statement(
                    new UUID(random.nextLong(), random.nextLong()),
                    "bench",
                    new UUID(0, random.nextInt(claimants(size))),
                    stance(random),
                    answer(random, i, size),
                    Certainty.REPORTED,
                    new TreeMap<>(),
                    places(random),
                    null,
                    at,
                    at,
                    (char) ('A' + random.nextInt(6)),
                    null));
        }
        PredicateRule rule = new PredicateRule("bench", kind, 0.5, false, Map.of());
        QuestionContext context =
                new QuestionContext(new UUID(0, 0), rule, new TreeMap<>(), new TreeSet<>(), START, List.of());
        return new Load(context, statements);
    }

    private static Place district(Random random) {
        String path = "sy/g" + random.nextInt(14);
        path += random.nextBoolean() ? "/d" + random.nextInt(20) : "";
        return new Place(random.nextBoolean() && path.contains("/d") ? path + "/n" + random.nextInt(20) : path);
    }
}
