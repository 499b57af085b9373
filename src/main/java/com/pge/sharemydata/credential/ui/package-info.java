/** The pages of credentials. */
@NullMarked
package com.pge.sharemydata.credential.ui;

import org.jspecify.annotations.NullMarked;
