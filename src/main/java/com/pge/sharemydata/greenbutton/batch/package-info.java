/**
 * Answers too long to be waited for: built by a job into compressed files, fetched by the company when it was told. What is
 * new is built each morning without being asked for, where the company wants it.
 */
@NullMarked
package com.pge.sharemydata.greenbutton.batch;

import org.jspecify.annotations.NullMarked;
