/** The pages everybody may read: the front door, how sharing works, help, privacy, accessibility. */
@NullMarked
package com.pge.sharemydata.ui.site;

import org.jspecify.annotations.NullMarked;
