/** What an authorization opens: which services, which days, which part of them is asked for. */
@NullMarked
package com.pge.sharemydata.greenbutton.sharing;

import org.jspecify.annotations.NullMarked;
