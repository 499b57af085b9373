/**
 * What meters counted and what was billed for it: one row a service agreement, channel and day with the day's readings
 * packed, corrections with all earlier versions, months in partitions that are dropped after their retention. Also programs for
 * demand response, and the imports by which all of it comes.
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "ui", "messaging", "audit", "customer"})
@NullMarked
package com.pge.sharemydata.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
