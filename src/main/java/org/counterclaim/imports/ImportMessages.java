package org.counterclaim.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which files are sent, mapped and followed. */
@MessageBundle("imports")
public interface ImportMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String file();

    @Message
    String file_hint(long megabytes);

    @Message
    String send();

    @Message
    String list();

    @Message
    String empty();

    @Message
    String name();

    @Message
    String state();

    @Message
    String sent();

    @Message
    String wrong();

    @Message
    String map_lead();

    @Message
    String read_as();

    @Message
    String content();

    @Message
    String charset();

    @Message
    String separator();

    @Message
    String sheet();

    @Message
    String again();

    @Message
    String columns();

    @Message
    String column();

    @Message
    String values();

    @Message
    String feeds();

    @Message
    String nothing();

    @Message
    String no_name(int column);

    @Message
    String same();

    @Message
    String same_hint();

    @Message
    String zone();

    @Message
    String dates();

    @Message
    String missing();

    @Message
    String start();

    @Message
    String check();

    @Message
    String preview();

    @Message
    String preview_hint();

    @Message
    String row();

    @Message
    String fine();

    @Message
    String cancel();

    @Message
    String delete();

    @Message
    String delete_hint();

    @Message
    String go_on();

    @Message
    String reasons();

    @Message
    String reason();

    @Message
    String mend();

    @Message
    String mend_hint();

    @Message
    String no_rows();

    @Message
    String original();

    @Message
    String all();

    @Message
    String report();

    @Message
    String progress();

    @Message
    String next();

    @Message
    String from_intake();
}
