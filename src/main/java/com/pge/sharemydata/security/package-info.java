/** Signing in by OpenID Connect, the roles of this portal, the person at the keyboard, and the portal's filter chain. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package com.pge.sharemydata.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
