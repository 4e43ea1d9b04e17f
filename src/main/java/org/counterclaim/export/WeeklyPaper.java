package org.counterclaim.export;

import java.util.List;
import org.counterclaim.mail.MailMessages;

/**
 * What stands in the mail of an export.
 *
 * @param lead what the mail is about
 * @param note why an export was corrected; empty for the first edition
 */
public record WeeklyPaper(
        String subject,
        String language,
        String dir,
        String lead,
        String note,
        String conflicts,
        String claims,
        List<File> files) {

    /** A file, where it is kept, and its checksum in hexadecimal. */
    public record File(String name, String link, String sha256) {}

    String text(MailMessages words) {
        StringBuilder text = new StringBuilder(subject).append("\n\n");
        text.append(lead).append(' ').append(words.enclosed()).append('\n');
        if (!note.isEmpty()) {
            text.append(words.correction_note()).append(' ').append(note).append('\n');
        }
        text.append(conflicts).append('\n').append(claims).append("\n\n");
        for (File file : files) {
            text.append(file.link()).append('\n');
            text.append(file.name()).append("  SHA-256 ").append(file.sha256()).append("\n\n");
        }
        return text.toString();
    }
}
