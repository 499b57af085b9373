/**
 * Test suites that a company's software runs against this portal, observed call by call, and the readiness they prove; and,
 * in {@code probe}, the portal's own checks of the company's addresses, of which readiness does not depend.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "ui",
            "messaging",
            "audit",
            "organization",
            "registration",
            "certificate",
            "credential"
        })
@NullMarked
package com.pge.sharemydata.connectivity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
