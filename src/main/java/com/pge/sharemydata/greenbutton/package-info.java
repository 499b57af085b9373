/** The machine API: the OAuth token endpoints and the Green Button (NAESB ESPI 1.1) resources, over mutual TLS. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "ui",
            "messaging",
            "audit",
            "organization",
            "customer",
            "registration",
            "certificate",
            "credential",
            "connectivity",
            "directory",
            "metrics",
            "status",
            "usage",
            "authorization"
        })
@NullMarked
package com.pge.sharemydata.greenbutton;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
