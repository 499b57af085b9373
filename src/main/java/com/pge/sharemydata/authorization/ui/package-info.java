/** The pages of customers' consent. */
@NullMarked
package com.pge.sharemydata.authorization.ui;

import org.jspecify.annotations.NullMarked;
