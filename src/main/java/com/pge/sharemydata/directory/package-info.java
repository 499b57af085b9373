/** The standing of every company, what each standing permits, and the list customers choose from. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "ui",
            "messaging",
            "audit",
            "organization",
            "document",
            "registration",
            "certificate",
            "credential",
            "connectivity"
        })
@NullMarked
package com.pge.sharemydata.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
