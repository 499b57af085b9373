package com.pge.sharemydata.certificate;

import javax.net.ssl.X509ExtendedKeyManager;

/**
 * What the portal shows where it calls others over mutual TLS: a certificate for clients from its own authority, whose root
 * is public. It is replaced long before it ends.
 */
public interface ClientIdentity {

    /** For an SSL context that lives as long as the portal: each connection shows the newest certificate. */
    X509ExtendedKeyManager keys();
}
