/**
 * How the portal is now and when it will not be there: whether its parts work, as they were last seen to, and the
 * maintenance that is planned, which companies are told of by mail and everybody by a page and a feed.
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "ui", "messaging", "audit", "organization", "metrics"})
@NullMarked
package com.pge.sharemydata.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
