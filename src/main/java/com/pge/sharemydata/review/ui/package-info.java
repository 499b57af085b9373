/** The back office's pages: queue, case, companies. */
@NullMarked
package com.pge.sharemydata.review.ui;

import org.jspecify.annotations.NullMarked;
