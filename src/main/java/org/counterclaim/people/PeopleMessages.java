package org.counterclaim.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about people. */
@MessageBundle("people")
public interface PeopleMessages {
    @Message
    String sign_in();

    @Message
    String sign_in_lead();

    @Message
    String nobody_yet();

    @Message
    String login();

    @Message
    String password();

    @Message
    String enter();

    @Message
    String wrong_both();

    @Message
    String too_often();

    @Message
    String forgotten();

    @Message
    String sign_on();

    @Message
    String sign_out();

    @Message
    String welcome();

    @Message
    String welcome_lead();

    @Message
    String reset();

    @Message
    String reset_lead();

    @Message
    String login_hint();

    @Message
    String name();

    @Message
    String name_hint();

    @Message
    String password_hint();

    @Message
    String join();

    @Message
    String save();

    @Message
    String account();

    @Message
    String signed_in_as();

    @Message
    String change_password();

    @Message
    String present();

    @Message
    String new_password();

    @Message
    String sessions();

    @Message
    String address();

    @Message
    String agent();

    @Message
    String since();

    @Message
    String seen();

    @Message
    String close_others();

    @Message
    String tokens();

    @Message
    String tokens_lead();

    @Message
    String token_name();

    @Message
    String role();

    @Message
    String days();

    @Message
    String make();

    @Message
    String made_token();

    @Message
    String used();

    @Message
    String never();

    @Message
    String ends();

    @Message
    String open_end();

    @Message
    String revoke();

    @Message
    String revoked();

    @Message
    String people();

    @Message
    String people_lead();

    @Message
    String invite();

    @Message
    String note();

    @Message
    String waiting();

    @Message
    String withdraw();

    @Message
    String made_link();

    @Message
    String active();

    @Message
    String reset_link();

    @Message
    String nobody();

    @Message
    String sign_on_account();

    @Message
    String sign_on_join_lead();

    @Message
    String sign_on_join();

    @Message
    String sign_on_expected();

    @Message
    String sign_on_joined();

    @Message
    String sign_on_separate();

    @Message
    String sign_ons();

    @Message
    String sign_ons_lead();

    @Message
    String provider();

    @Message
    String asked();

    @Message
    String sign_on_grant();

    @Message
    String sign_on_refuse();
}
