/** News for companies' software: queued with what they are about, delivered one company at a time and in order. */
@NullMarked
package com.pge.sharemydata.greenbutton.notification;

import org.jspecify.annotations.NullMarked;
