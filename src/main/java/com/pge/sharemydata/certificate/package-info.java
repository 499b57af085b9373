/** Client certificates: the portal's own authority, rules for signing requests, issuance, renewal, revocation, CRL and OCSP. */
@ApplicationModule(
        allowedDependencies = {"shared", "security", "ui", "messaging", "audit", "organization", "registration"})
@NullMarked
package com.pge.sharemydata.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
