package org.counterclaim.extract.reading;

import org.counterclaim.extract.SpeakerKind;

/**
 * A source of the reference lexicon.
 *
 * @param code such as {@code sohr}
 * @param kind what kind of source
 * @param country ISO 3166 alpha-2 code, empty when it has none
 * @param parent code of the body it belongs to, empty when it has none
 * @param nameEn its English name
 * @param nameAr its Arabic name
 */
public record KnownSource(String code, SpeakerKind kind, String country, String parent, String nameEn, String nameAr) {

    public boolean isMedia() {
        return switch (kind) {
            case AGENCY, OUTLET, BROADCASTER, SOCIAL_ACCOUNT -> true;
            case MONITOR, OFFICIAL, ARMED_PARTY, WITNESSES, ORGANISATION, PERSON, ANONYMOUS -> false;
        };
    }
}
