/** Companies and self-access users: who they are, who may act for them, and whether they are in standing at all. */
@ApplicationModule(allowedDependencies = {"shared", "security", "ui", "messaging", "audit"})
@NullMarked
package com.pge.sharemydata.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
