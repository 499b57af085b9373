package com.pge.sharemydata.greenbutton.notification;

/** Where news for a company stands. */
public enum NotificationState {
    /** Not delivered yet; while it is, nothing younger goes to the same company. */
    WAITING,
    DELIVERED,
    /** Given up: the company can have it sent again. */
    GIVEN_UP
}
