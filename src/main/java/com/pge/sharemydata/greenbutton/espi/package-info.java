/**
 * Green Button documents (NAESB ESPI 1.1 in Atom 1.0): records that write themselves, in the schema's order and with the
 * literal prefixes that old clients expect.
 */
@NullMarked
package com.pge.sharemydata.greenbutton.espi;

import org.jspecify.annotations.NullMarked;
