/**
 * Files of meter data: readings as CSV or as Green Button (NAESB ESPI 1.1 in Atom 1.0), bills as CSV. Read as they arrive
 * and in bounds, kept as a history with what was wrong, resumed where a connection broke.
 */
@NullMarked
package com.pge.sharemydata.usage.imports;

import org.jspecify.annotations.NullMarked;
