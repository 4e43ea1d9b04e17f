package org.counterclaim.source;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Guesses from a name alone what sort of voice it is; a person corrects it. */
final class KindGuess {

    private static final Map<SourceKind, Pattern> SIGNS = signs();

    private KindGuess() {}

    private static Map<SourceKind, Pattern> signs() {
        Map<SourceKind, Pattern> signs = new LinkedHashMap<>();
        signs.put(SourceKind.SOCIAL_ACCOUNT, sign("^@|twitter|facebook|telegram|تويتر|فيسبوك|تلغرام|تيليغرام"));
        signs.put(
                SourceKind.WITNESSES,
                sign("witness|residents|\\blocals\\b|survivors|شهود|شاهد عيان|سكان|أهالي|اهالي|ناجون"));
        signs.put(
                SourceKind.ANONYMOUS,
                sign(
                        "\\bsources?\\b|anonymous|unnamed|condition of anonymity|(^|\\s)(مصدر|مصادر|المصدر|المصادر)(\\s|$)"));
        signs.put(SourceKind.AGENCY, sign("news agency|\\bagency\\b|\\bwire\\b|وكالة"));
        signs.put(
                SourceKind.BROADCASTER,
                sign(
                        "\\btv\\b|television|radio|channel|broadcast|\\bbbc\\b|تلفزيون|التلفزيون|قناة|إذاعة|اذاعة|فضائية"));
        signs.put(
                SourceKind.MONITOR,
                sign("observatory|monitor|network for human rights|rights watch|مرصد|المرصد|شبكة.*حقوق"));
        signs.put(
                SourceKind.ARMED_PARTY,
                sign(
                        "brigade|militia|battalion|\\bfront\\b|resistance|liberation army|كتائب|كتيبة|لواء|فصيل|فصائل|جبهة|مليشيا|ميليشيا|سرايا|المقاومة"));
        signs.put(
                SourceKind.OFFICIAL,
                sign(
                        "minist|government|presiden|\\barmy\\b|military|police|parliament|governor|kremlin|white house|pentagon"
                                + "|authority|embassy|وزارة|وزير|حكومة|الحكومة|رئاسة|الرئاسة|رئيس|جيش|الجيش|شرطة|الشرطة|محافظ|سفارة|هيئة|القيادة"));
        signs.put(
                SourceKind.ORGANISATION,
                sign(
                        "united nations|\\bun\\b|unicef|unhcr|red cross|red crescent|organi[sz]ation|committee|council|association|union|party"
                                + "|الأمم المتحدة|الهلال الأحمر|الصليب الأحمر|منظمة|لجنة|جمعية|اتحاد|مجلس|حزب|حركة|نقابة"));
        signs.put(
                SourceKind.OUTLET,
                sign(
                        "news|times|post|daily|journal|herald|tribune|press|gazette|online|\\.com|\\.net|\\.org|صحيفة|جريدة|موقع|نيوز|أونلاين|اونلاين|مجلة"));
        return signs;
    }

    private static Pattern sign(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The kind that the name gives away, or {@code otherwise}. */
    static SourceKind of(String name, SourceKind otherwise) {
        String words = name.toLowerCase(Locale.ROOT);
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }
}
