/** The public list of companies, and the pages on which a customer chooses one. */
@NullMarked
package com.pge.sharemydata.directory.ui;

import org.jspecify.annotations.NullMarked;
