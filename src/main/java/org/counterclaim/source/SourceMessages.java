package org.counterclaim.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of sources. */
@MessageBundle("source")
public interface SourceMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String name();

    @Message
    String kind();

    @Message
    String country();

    @Message
    String grade();

    @Message
    String grade_hint();

    @Message
    String claims();

    @Message
    String conflicts();

    @Message
    String search();

    @Message
    String find();

    @Message
    String none();

    @Message
    String empty();

    @Message
    String more();

    @Message
    String aliases();

    @Message
    String affiliation();

    @Message
    String parent();

    @Message
    String notes();

    @Message
    String against();

    @Message
    String against_none();

    @Message
    String against_itself();

    @Message
    String other();

    @Message
    String shared();

    @Message
    String open();

    @Message
    String latest();

    @Message
    String carried_none();

    @Message
    String up();

    @Message
    String disagreements();

    @Message
    String disagreements_lead();

    @Message
    String disagreements_none();

    @Message
    String from();

    @Message
    String to();

    @Message
    String show();

    @Message
    String cell(String one, String other, String count, String open);

    @Message
    String never();

    @Message
    String record();

    @Message
    String record_hint();

    @Message
    String contested();

    @Message
    String closed();

    @Message
    String endings();

    @Message
    String verdicts();

    @Message
    String against_self();

    @Message
    String updates();

    @Message
    String corrections();

    @Message
    String add();

    @Message
    String edit();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String name_ar();

    @Message
    String name_en();

    @Message
    String aliases_hint();

    @Message
    String parent_hint();

    @Message
    String sites();

    @Message
    String sites_hint();

    @Message
    String merge();

    @Message
    String merge_hint();

    @Message
    String merge_into();

    @Message
    String merge_go();
}
