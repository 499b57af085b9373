package com.pge.sharemydata.certificate;

import java.security.KeyStore;
import java.util.List;

/** Gives a TLS server of this portal a key and a certificate from the portal's own authority. */
public interface ServerIdentity {

    /** The alias of the one entry in the store. */
    String ALIAS = "server";

    /**
     * Makes a new key (EC P-256) and a certificate for it, good for 397 days, with the chain up to the root. Every call
     * makes another one; nothing of the key is kept here. Meant for runs and tests; in production the machine connector
     * brings a key store with a certificate its callers know.
     *
     * @param hosts the names and IP addresses of the server, the first one becomes the subject; at least one
     * @return an in-memory PKCS #12 store with the one key entry {@link #ALIAS}, whose password is empty ({@code ""})
     */
    KeyStore issue(List<String> hosts);

    /** The root certificate in PEM form, for the trust store of whoever calls that server. */
    String rootPem();
}
