package org.counterclaim.extract.predicate;

import java.util.HashMap;
import java.util.Map;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.reading.KnownSource;
import org.counterclaim.extract.reading.SourceNames;
import org.jspecify.annotations.Nullable;

/**
 * The parties to a conflict, one code each: a state, its army and its ministries act as one when they strike, lose men
 * or deny, whichever of their names a report uses.
 */
public final class Parties {

    private static final Map<String, String> BY_COUNTRY = new HashMap<>(Map.of(
            "SY",
            "syrian-army",
            "IL",
            "idf",
            "RU",
            "russian-army",
            "UA",
            "ukrainian-army",
            "US",
            "us-army",
            "TR",
            "turkish-army",
            "IR",
            "iranian-government",
            "PK",
            "pakistani-military",
            "IN",
            "indian-military",
            "SD",
            "sudanese-army"));
    private static final java.util.Set<String> OWN = java.util.Set.of(
            "isis",
            "hts",
            "sdf",
            "hezbollah",
            "hamas",
            "islamic-jihad",
            "houthis",
            "rsf",
            "lna",
            "gna",
            "taliban",
            "ttp",
            "pkk",
            "ypg",
            "tplf",
            "popular-mobilisation",
            "donetsk-separatists",
            "wagner",
            "syrian-rebels",
            "free-syrian-army",
            "syrian-national-army",
            "al-shabaab",
            "boko-haram",
            "m23",
            "arakan-army",
            "saudi-coalition",
            "us-coalition",
            "jaysh-al-islam",
            "faylaq-al-rahman",
            "ahrar-al-sham",
            "al-qaeda",
            "aqap",
            "bla",
            "iswap",
            "jnim",
            "fano",
            "ola",
            "isis-khorasan",
            "kataib-hezbollah",
            "islamic-resistance-iraq",
            "stc-yemen",
            "karabakh-authorities",
            "peshmerga",
            "muslim-brotherhood",
            "wilayat-sinai",
            "qassam-brigades",
            "splm-n",
            "nrf-afghanistan");

    /** Forces of an army that answer for themselves alone. */
    private static final java.util.Set<String> BRANCHES = java.util.Set.of(":air-force", ":navy");

    private static final Map<String, String> NATIONS = new HashMap<>();

    static {
        BY_COUNTRY.put("YE", "yemeni-government");
        BY_COUNTRY.put("MM", "myanmar-junta");
        for (String nation : new String[] {
            "iraqi:IQ", "lebanese:LB", "jordanian:JO", "egyptian:EG", "libyan:LY", "tunisian:TN", "algerian:DZ",
            "moroccan:MA", "somali:SO", "saudi:SA", "armenian:AM", "azerbaijani:AZ", "georgian:GE", "belarusian:BY",
            "polish:PL", "ethiopian:ET", "eritrean:ER", "kenyan:KE", "congolese:CD", "nigerian:NG", "nigerien:NE",
            "malian:ML", "afghan:AF", "chinese:CN", "french:FR", "british:GB", "colombian:CO", "venezuelan:VE",
            "south-sudanese:SS", "chadian:TD", "bangladeshi:BD", "sri-lankan:LK", "indonesian:ID", "philippine:PH"
        }) {
            String[] parts = nation.split(":", -1);
            BY_COUNTRY.put(parts[1], parts[0] + "-army");
            NATIONS.put(parts[0], parts[1]);
        }
    }

    private Parties() {}

    /** The army of a country given by its ISO code in either case; null when no country is given. */
    public static @Nullable String armyOf(String country) {
        if (country.isEmpty()) {
            return null;
        }
        String army = BY_COUNTRY.get(country.toUpperCase(java.util.Locale.ROOT));
        return army == null ? "office:" + country.toLowerCase(java.util.Locale.ROOT) + ":army" : army;
    }

    /** Whether the party is the army of a state. */
    public static boolean isArmy(String party) {
        return (party.startsWith("office:") && party.endsWith(":army")) || BY_COUNTRY.containsValue(party);
    }

    /** Whether the lexicon has the country's army. */
    static boolean hasArmy(String country) {
        return BY_COUNTRY.containsKey(country.toUpperCase(java.util.Locale.ROOT));
    }

    /** The party that a source belongs to. */
    static String folded(KnownSource source) {
        if (OWN.contains(source.code())) {
            return source.code().equals("qassam-brigades") ? "hamas" : source.code();
        }
        boolean state = source.kind() == SpeakerKind.OFFICIAL
                || source.code().endsWith("-army")
                || source.parent().endsWith("-government");
        String army = state ? armyOf(source.country()) : null;
        return army == null ? source.code() : army;
    }

    /** The party a speaker speaks for; null when it is none. */
    public static @Nullable String of(Speaker speaker, SourceNames names) {
        return switch (speaker.kind()) {
            case ARMED_PARTY, OFFICIAL -> speaker.code() == null ? null : of(speaker.code(), names);
            case AGENCY, OUTLET, BROADCASTER, MONITOR, WITNESSES, SOCIAL_ACCOUNT, ORGANISATION, PERSON, ANONYMOUS ->
                null;
        };
    }

    /** Whether the party is the one that the speaker speaks for. */
    public static boolean isOf(String party, Speaker speaker, SourceNames names) {
        return of(party, names).equals(of(speaker, names));
    }

    /**
     * What a speaker who denies an attack clears: an office the government with all that belongs to it, the army and
     * its ministry the army alone, an air force or a navy itself; null when the speaker is no party.
     */
    static @Nullable String cleared(Speaker speaker, SourceNames names) {
        if (speaker.code() != null && BRANCHES.stream().anyMatch(speaker.code()::endsWith)) {
            return speaker.code();
        }
        KnownSource source =
                speaker.code() == null ? null : names.at(speaker.code()).orElse(null);
        if (source == null
                || source.kind() != SpeakerKind.OFFICIAL
                || source.code().contains("defence")
                || source.code().equals("pentagon")) {
            return of(speaker, names);
        }
        return names.office(source.country(), "government").orElse(folded(source));
    }

    /** An office of a country that no register has is the country's too. */
    private static String of(String code, SourceNames names) {
        String[] parts = code.split(":", -1);
        String army = parts.length == 3 ? armyOf(parts[1]) : null;
        return army != null ? army : names.at(code).map(Parties::folded).orElse(code);
    }
}
