package com.pge.sharemydata.certificate;

/** Paths of the certificate pages and of what the authority publishes. */
public final class CertificateLinks {

    /** The page of a company's certificates. */
    public static final String CERTIFICATES = "provider/certificates";

    public static final String ROOT_CERTIFICATE = "pki/root.cer";
    public static final String ISSUING_CERTIFICATE = "pki/issuing.cer";
    public static final String ROOT_LIST = "pki/root.crl";
    public static final String ISSUING_LIST = "pki/issuing.crl";
    public static final String STATUS = "pki/ocsp";

    /** The public keys of what the portal signs. */
    public static final String KEY_SET = "pki/jwks.json";

    private CertificateLinks() {}
}
