package com.pge.sharemydata.customer;

import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.Unavailable;
import java.util.Locale;

/** People's accounts at the identity provider, as far as customers need them. Every step may be done twice. */
public interface IdentityAccounts {

    /**
     * The account that signs in with an address.
     *
     * @param isGuest whether it has no password and is opened by links only
     */
    record Found(String subject, boolean isGuest) {}

    /** Gives the person the realm's role of customers; nothing happens where there is no such person any more. */
    void makeCustomer(String subject) throws Unavailable;

    /** The account of this address; a new guest's where there is none. */
    Found guest(EmailAddress email, String name, Locale language) throws Unavailable;
}
