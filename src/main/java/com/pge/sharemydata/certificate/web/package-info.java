/** What the certificate authority publishes: its certificates, revocation lists and OCSP answers. Open to everybody. */
@NullMarked
package com.pge.sharemydata.certificate.web;

import org.jspecify.annotations.NullMarked;
