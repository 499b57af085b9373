/** Test suites that a company's software runs against this portal, observed call by call, and the readiness they prove. */
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
