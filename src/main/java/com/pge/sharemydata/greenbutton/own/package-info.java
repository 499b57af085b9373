/** A customer's own data, for himself: what his meters counted as figures for a chart, and as files to take along. */
@NullMarked
package com.pge.sharemydata.greenbutton.own;

import org.jspecify.annotations.NullMarked;
