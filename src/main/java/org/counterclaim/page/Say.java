package org.counterclaim.page;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.problem.FieldError;
import org.counterclaim.problem.Problem;
import org.counterclaim.reconcile.Units;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/** Puts names, codes, figures and times into the words of one language. */
public final class Say {
    private final Language language;
    private final Words words;
    private final Instant now;
    private final ZoneId zone;
    private final Digits digits;
    private final Answers answers;

    /** Made once for a page: a list has one date a row. A page is made by one thread. */
    private final Map<String, DateFormat> formats = new HashMap<>();

    Say(Language language, Instant now, ZoneId zone, Digits digits, TermLabels terms) {
        this.language = language;
        this.words = Words.of(language);
        this.now = now;
        this.zone = zone;
        this.digits = language == Language.AR ? digits : Digits.LATIN;
        this.answers = new Answers(words, this, terms, Units.in(Locale.of(language.tag())));
    }

    /** BCP 47 tag of the language. */
    public String tag() {
        return language.tag();
    }

    public boolean isRightToLeft() {
        return language == Language.AR;
    }

    public String name(Names names) {
        return digits.in(names.in(language.tag()));
    }

    /** The name of a code, such as {@code state} {@code IN_REVIEW}. */
    public String word(String family, String code) {
        return words.phrase(family + "." + code);
    }

    /** Which field is wrong, and what it must be. */
    public String refusal(FieldError error) {
        if (language == Language.EN) {
            return error.field() + " " + error.message();
        }
        return error.field() + "\u200e: " + Refusals.ARABIC.of(error.message()).orElse(error.message());
    }

    /** What a field must be, apart from its name. */
    public String refusal(String message) {
        return language == Language.EN ? message : Refusals.ARABIC.of(message).orElse(message);
    }

    /** All that is wrong, in one line. */
    public String refusal(Problem problem) {
        List<FieldError> errors = problem.errors();
        return errors == null || errors.isEmpty()
                ? refusal(problem.detail())
                : errors.stream().map(this::refusal).collect(Collectors.joining(listMark()));
    }

    /** A number of things, in the plural the language asks for. */
    public String counted(String thing, Number number) {
        return digits.in(words.phrase("counted." + thing, number));
    }

    public String figure(Number number) {
        return digits.in(NumberFormat.getInstance(language.locale()).format(number));
    }

    /** A share from 0 to 1, as a percentage without sign. */
    public String percent(double share) {
        return figure(Math.round(share * 100));
    }

    public String moment(OffsetDateTime time) {
        return written(time, "d MMM y HH:mm");
    }

    public String day(OffsetDateTime time) {
        return written(time, "d MMM y");
    }

    /** A moment of a few days, on which the year need not be said. */
    public String dayAndHour(OffsetDateTime time) {
        return written(time, "d MMM HH:mm");
    }

    public String date(LocalDate day) {
        return written(day.atTime(12, 0).atZone(zone).toOffsetDateTime(), "d MMM y");
    }

    /** For {@code datetime}. */
    public String machine(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC).toString();
    }

    public String zone() {
        return zone.getId();
    }

    /** A stretch of time in the zone of the pages; whole days without their hours. */
    public String span(OffsetDateTime from, @Nullable OffsetDateTime to) {
        return span(from, to, zone);
    }

    /** A stretch of time as a clock in a zone shows it: "Sunday" begins at midnight where it was said. */
    String span(OffsetDateTime from, @Nullable OffsetDateTime to, ZoneId there) {
        Function<OffsetDateTime, String> moment = time -> written(time, "d MMM y HH:mm", there);
        Function<OffsetDateTime, String> day = time -> written(time, "d MMM y", there);
        if (to == null || !to.isAfter(from.plusMinutes(1))) {
            return moment.apply(from);
        }
        boolean days = isMidnight(from, there) && isMidnight(to, there);
        OffsetDateTime last = days ? to.minusMinutes(1) : to;
        boolean oneDay = day.apply(from).equals(day.apply(last));
        if (days) {
            return oneDay ? day.apply(from) : words.phrase("window.days", day.apply(from), day.apply(last));
        }
        return oneDay
                ? words.phrase(
                        "window.hours", day.apply(from), written(from, "HH:mm", there), written(last, "HH:mm", there))
                : words.phrase("window.days", moment.apply(from), moment.apply(last));
    }

    private static boolean isMidnight(OffsetDateTime time, ZoneId there) {
        return time.atZoneSameInstant(there).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    ZoneId zoneOrOwn(@Nullable String name) {
        try {
            return name == null ? zone : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return zone;
        }
    }

    /** What a claim says, in a few words. */
    public String answer(ClaimView claim) {
        return digits.in(answers.of(claim));
    }

    /** The name of what is counted. */
    public String unit(String code) {
        return answers.unit(code);
    }

    /** A share from 0 to 1 as a percentage for markup, in plain digits whatever the language. */
    public String share(double share) {
        return String.valueOf(Math.round(share * 100));
    }

    public List<ScorePart> parts(Map<String, Double> parts) {
        return ScorePart.of(parts);
    }

    /** What stands between the things of a list. */
    public String listMark() {
        return words.phrase("list.mark");
    }

    /** A country's name, by its ISO 3166 code. */
    public String country(String code) {
        return new ULocale("", code).getDisplayCountry(language.locale());
    }

    /** A language's name, by its BCP 47 tag. */
    public String language(String tag) {
        return ULocale.forLanguageTag(tag).getDisplayName(language.locale());
    }

    /** The beginning of a checksum, enough to tell two apart. */
    public String brief(String checksum) {
        return checksum.substring(0, Math.min(12, checksum.length()));
    }

    /** The style that goes with a code. */
    public String style(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How long ago, in the greatest whole unit. */
    public String ago(OffsetDateTime time) {
        Duration age = Duration.between(time.toInstant(), now);
        if (age.toMinutes() < 1) {
            return words.phrase("ago.now");
        }
        if (age.toHours() < 1) {
            return digits.in(words.phrase("ago.minutes", age.toMinutes()));
        }
        if (age.toDays() < 1) {
            return digits.in(words.phrase("ago.hours", age.toHours()));
        }
        if (age.toDays() < 60) {
            return digits.in(words.phrase("ago.days", age.toDays()));
        }
        return day(time);
    }

    /** Direction of a text in a language. */
    public String dir(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    /** The sign of a position: A, B, C ...; in Arabic the letters in their counting order. */
    public String letter(int index) {
        String letters = words.phrase("letters");
        String last = letters.substring(index % letters.length(), index % letters.length() + 1);
        return index < letters.length() ? last : letter(index / letters.length() - 1) + last;
    }

    /** One of six colours; the letter tells positions apart, the colour only helps. */
    public String colour(int index) {
        return "pos-" + (char) ('a' + index % 6);
    }

    private String written(OffsetDateTime time, String skeleton) {
        return written(time, skeleton, zone);
    }

    private String written(OffsetDateTime time, String skeleton, ZoneId there) {
        DateFormat format = formats.computeIfAbsent(skeleton + there.getId(), key -> {
            DateFormat made = DateFormat.getPatternInstance(skeleton, language.locale());
            made.setTimeZone(TimeZone.getTimeZone(there.getId()));
            return made;
        });
        return digits.in(format.format(Date.from(time.toInstant())));
    }
}
