package org.counterclaim.webhook;

/** Where a delivery stands. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    /** Given up, until somebody sends it again. */
    DEAD
}
