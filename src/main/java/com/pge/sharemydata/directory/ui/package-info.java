/** The public list of companies that customers can choose. */
@NullMarked
package com.pge.sharemydata.directory.ui;

import org.jspecify.annotations.NullMarked;
