/** Answers too long to be waited for: built by a job into a compressed file, fetched by the company when it was told. */
@NullMarked
package com.pge.sharemydata.greenbutton.batch;

import org.jspecify.annotations.NullMarked;
