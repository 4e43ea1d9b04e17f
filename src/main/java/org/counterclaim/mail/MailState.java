package org.counterclaim.mail;

/** What became of a mail. */
public enum MailState {
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Given up; somebody may have it sent again. */
    DEAD
}
