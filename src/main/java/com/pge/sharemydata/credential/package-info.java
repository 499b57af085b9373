/** API clients of companies: client id, secrets, registration access token, and their provisioning at the identity provider. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "ui",
            "messaging",
            "audit",
            "organization",
            "registration",
            "certificate"
        })
@NullMarked
package com.pge.sharemydata.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
