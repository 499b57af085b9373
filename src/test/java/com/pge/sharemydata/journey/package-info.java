/** Journeys through the running portal in a real browser: few and whole. */
@NullMarked
package com.pge.sharemydata.journey;

import org.jspecify.annotations.NullMarked;
