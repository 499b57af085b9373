/** The Commission's eligibility criteria, the imported list of prohibited third parties, and what automatic checks found. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "ui",
            "messaging",
            "audit",
            "organization",
            "registration",
            "document"
        })
@NullMarked
package com.pge.sharemydata.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
