package org.counterclaim.extract.attribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.reading.Offices;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;

/**
 * One claim of a line in speakers_ar.tsv or speakers_en.tsv.
 *
 * @param predicate last part of its code
 * @param figure its best or least value; empty when the line gives none
 * @param stance how the claimant stands to it
 * @param claimants any of which names the claimant
 * @param via who passed it on
 */
record SaidBy(String predicate, String figure, Stance stance, List<String> claimants, List<String> via) {

    private static final Offices OFFICES = Offices.load();

    static SaidBy parse(String words) {
        String[] parts = words.strip().split(" ", 3);
        int figure = parts[0].indexOf('=');
        int via = parts[2].indexOf(" via ");
        return new SaidBy(
                figure < 0 ? parts[0] : parts[0].substring(0, figure),
                figure < 0 ? "" : parts[0].substring(figure + 1),
                Arrays.stream(Stance.values())
                        .filter(one -> parts[1].equals(
                                one == Stance.DOES_NOT_CONFIRM
                                        ? "N"
                                        : one.name().substring(0, 1)))
                        .findFirst()
                        .orElseThrow(),
                List.of((via < 0 ? parts[2] : parts[2].substring(0, via)).split("/")),
                via < 0 ? List.of() : List.of(parts[2].substring(via + 5).split("/")));
    }

    boolean isAbout(ProposedClaim claim) {
        return Arrays.stream(predicate.split("\\|")).anyMatch(one -> ("." + claim.predicate()).endsWith("." + one))
                        && (figure.isEmpty()
                                || (claim.answer() instanceof Quantity quantity
                                        && (is(quantity.best()) || is(quantity.min()))))
                || (claim.predicate().equals(predicate) && figure.isEmpty());
    }

    private boolean is(Object value) {
        return value != null && new BigDecimal(value.toString()).compareTo(new BigDecimal(figure)) == 0;
    }

    boolean isSaid(ProposedClaim claim) {
        return claimants.stream().anyMatch(one -> switch (one) {
            case "*" -> claim.publisherIsClaimant();
            case "?" -> !claim.publisherIsClaimant() && claim.claimant().anonymous();
            default -> !claim.publisherIsClaimant() && names(one, claim.claimant());
        });
    }

    boolean isPassedOn(ProposedClaim claim) {
        return via.isEmpty()
                ? claim.via().isEmpty()
                : claim.via().stream().anyMatch(speaker -> via.stream().anyMatch(one -> names(one, speaker)));
    }

    private static boolean names(String wanted, Speaker speaker) {
        if (wanted.startsWith("@")) {
            return wanted.substring(1).equals(code(speaker));
        }
        if (wanted.startsWith("~")) {
            return Pattern.compile(wanted.substring(1))
                    .matcher(speaker.name() + " " + code(speaker) + " " + arabic(speaker))
                    .find();
        }
        return speaker.name() != null && bare(wanted).equals(bare(speaker.name()));
    }

    private static String arabic(Speaker speaker) {
        Offices.BothNames office = OFFICES.names(String.valueOf(speaker.code()));
        return office == null ? "" : office.arabic() + " " + office.english();
    }

    private static String code(Speaker speaker) {
        String code = String.valueOf(speaker.code());
        Offices.BothNames office = OFFICES.names(code);
        return office == null ? code : office.english().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static List<String> bare(String name) {
        List<String> words = new ArrayList<>(List.of(Folding.fold(name.replaceAll("[\"'’]", ""))
                .toLowerCase(Locale.ROOT)
                .split("\\s+")));
        words.removeIf(word -> List.of("the", "a", "an").contains(word));
        words.replaceAll(word -> word.startsWith("ال") ? word.substring(2) : word);
        return words;
    }

    String told(ProposedClaim claim) {
        return (claim.publisherIsClaimant() ? "*" : claim.claimant().name() + " @" + code(claim.claimant()))
                + (claim.via().isEmpty()
                        ? ""
                        : " via "
                                + claim.via().stream()
                                        .map(one -> one.name() + " @" + one.code())
                                        .toList())
                + " " + claim.stance() + " " + claim.predicate() + " " + claim.rules();
    }
}
