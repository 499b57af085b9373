package com.pge.sharemydata.certificate;

/**
 * Signs what the portal hands out, so that its holder can prove years later that it came from here unchanged. The
 * certificate is one of the portal's own authority, whose root is public.
 */
public interface DocumentSigner {

    /**
     * Signs a PDF that this portal wrote. The bytes given stay as they are, the signature follows them (ISO 32000-1,
     * 12.8; ETSI EN 319 142-1: CAdES, detached, with the chain).
     */
    byte[] signPdf(byte[] pdf);

    /**
     * Signs a JSON text as it stands.
     *
     * @param type the {@code typ} of the header, such as {@code consent-receipt}
     * @return a JWS in compact form (RFC 7515), ES256, with the chain as {@code x5c}
     */
    String signJson(String json, String type);
}
