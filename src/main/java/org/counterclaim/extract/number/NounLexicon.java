package org.counterclaim.extract.number;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The nouns that news counts, in every form that a figure takes them in. */
final class NounLexicon {

    private static final List<String> OWNERS = List.of("ه", "ها", "هم", "نا");

    private final Phrases<NounForm> forms = new Phrases<>();
    private final Set<String> plurals = new HashSet<>();
    private final Set<String> heads = new HashSet<>();

    static NounLexicon load() {
        NounLexicon lexicon = new NounLexicon();
        List<List<String>> rows = LexiconFile.rows("number/nouns.tsv");
        rows.forEach(
                row -> LexiconFile.alternatives(row.get(4)).forEach(form -> lexicon.plurals.add(Folding.fold(form))));
        rows.forEach(lexicon::add);
        return lexicon;
    }

    Phrases.@Nullable Match<NounForm> at(Sentence sentence, int i) {
        return forms.at(sentence, i);
    }

    /** بانفجار، لجنود: the noun stands behind a joined preposition, so that no figure before it counts it. */
    boolean isBehindParticle(Sentence sentence, int i) {
        String word = sentence.token(i).normal();
        return word.length() > 4
                && (word.charAt(0) == 'ب' || (word.charAt(0) == 'ل' && word.charAt(1) != 'ل'))
                && !heads.contains(word)
                && heads.contains(word.substring(1));
    }

    private void add(List<String> row) {
        SortedSet<String> tags = new TreeSet<>(LexiconFile.alternatives(row.get(2)));
        NounForm singular = form(row, tags, NounForm.Form.SINGULAR);
        NounForm dual = form(row, tags, NounForm.Form.DUAL);
        NounForm plural = form(row, tags, NounForm.Form.PLURAL);
        for (String word : LexiconFile.alternatives(row.get(3))) {
            arabicSingular(Folding.fold(word), singular, dual);
        }
        LexiconFile.alternatives(row.get(4)).forEach(word -> arabic(Folding.fold(word), plural));
        if (!row.get(2).contains("duration") && !row.get(2).contains("measure")) {
            LexiconFile.alternatives(row.get(4)).forEach(word -> annexed(Folding.fold(word), plural));
        }
        LexiconFile.alternatives(row.get(5)).forEach(word -> forms.add(word, singular));
        List<String> english = LexiconFile.alternatives(row.get(6));
        english.forEach(word -> forms.add(word, plural));
        if (english.isEmpty()) {
            LexiconFile.alternatives(row.get(5)).forEach(word -> forms.add(word + "s", plural));
        }
    }

    private static NounForm form(List<String> row, SortedSet<String> tags, NounForm.Form form) {
        return new NounForm(row.get(0), row.get(1), java.util.Collections.unmodifiableSortedSet(tags), form);
    }

    private void arabicSingular(String word, NounForm singular, NounForm dual) {
        arabic(word, singular);
        boolean feminine = word.endsWith("ه");
        if (!feminine && (!word.endsWith("ي") || word.length() > 3)) {
            accusative(word + "ا", singular);
        }
        if (word.length() >= 3 && word.indexOf(' ') < 0) {
            String base = feminine ? word.substring(0, word.length() - 1) + "ت" : word;
            for (String ending : List.of("ان", "ين")) {
                if (!plurals.contains(base + ending)) {
                    forms.add(base + ending, dual);
                }
            }
        }
    }

    /** كما is "as", and no kilometre. */
    private void accusative(String word, NounForm singular) {
        if (!word.equals("كما") && !word.equals("ما")) {
            arabic(word, singular);
        }
    }

    /** مقاتلي الحركة، عناصره، رفاقه: plurals in construct, and with the pronoun of whose they are. */
    private void annexed(String word, NounForm plural) {
        boolean sound = word.length() > 4 && (word.endsWith("ين") || word.endsWith("ون"));
        String stem = sound ? word.substring(0, word.length() - 1) : word;
        if (word.length() < 4 || word.indexOf(' ') >= 0) {
            return;
        }
        if (sound && stem.endsWith("ي")) {
            forms.add(stem, plural);
        }
        for (String owner : OWNERS) {
            forms.add(stem + owner, plural);
        }
    }

    private void arabic(String word, NounForm form) {
        forms.add(word, form);
        heads.add(word);
        if (word.length() < 3) {
            return;
        }
        forms.add("ال" + word, form);
        heads.add("ال" + word);
        forms.add("لل" + word, form);
    }
}
