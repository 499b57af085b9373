/**
 * How well the portal works, in public: how far people come when they authorize a company, how fast we answer, how much of
 * the day we are there. Counts alone, a day at a time; nothing in here knows a person or a company.
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "ui"})
@NullMarked
package com.pge.sharemydata.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
