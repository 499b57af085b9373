package com.pge.sharemydata.certificate.pki;

import java.security.cert.X509Certificate;
import java.util.function.Supplier;

/**
 * The two authorities: the root, which signs the issuing one and the root's list, and the issuing one, which signs
 * everything else.
 *
 * @param root opens the root's key when asked, which is seldom
 */
record Authority(X509Certificate rootCertificate, Supplier<Issuer> root, Issuer issuing) {}
