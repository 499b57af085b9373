package com.pge.sharemydata.certificate;

/** A key that signs messages. It is alone in its package; this is what others may do with it. */
public interface MessageKey {

    /** By which it stands in the key set: its thumbprint (RFC 7638). */
    String id();

    /** ECDSA over P-256 with SHA-256: the two numbers of the signature, one after the other (RFC 9421, 3.3.4). */
    byte[] sign(byte[] content);
}
