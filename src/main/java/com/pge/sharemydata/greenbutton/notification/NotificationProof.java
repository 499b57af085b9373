package com.pge.sharemydata.greenbutton.notification;

/**
 * By what a company's software wants to know that news comes from the portal.
 *
 * @param signature each piece carries one (RFC 9421)
 * @param clientCertificate the portal shows its own where the server asks for one
 */
public record NotificationProof(boolean signature, boolean clientCertificate) {

    static final NotificationProof NONE = new NotificationProof(false, false);
}
