package com.pge.sharemydata.certificate;

/** Signs what the portal sends to others' software, so that it can check that it came from here unchanged. */
public interface MessageSigner {

    /** The key to sign with now. */
    MessageKey current();

    /**
     * The public halves of the keys whose certificates have not ended, the newest first.
     *
     * @return a JWK Set (RFC 7517), each key with its chain up to the root as {@code x5c}
     */
    String keySet();
}
