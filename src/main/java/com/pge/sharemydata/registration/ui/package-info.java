/** The pages on which a company registers: its home, the tasks of a draft, one page for each step, what was decided. */
@NullMarked
package com.pge.sharemydata.registration.ui;

import org.jspecify.annotations.NullMarked;
