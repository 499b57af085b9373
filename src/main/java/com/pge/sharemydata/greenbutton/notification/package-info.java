/**
 * News for companies' software: queued with what they are about, delivered one company at a time and in order, with the proof
 * that the company wants: a signature, or the portal's own certificate.
 */
@NullMarked
package com.pge.sharemydata.greenbutton.notification;

import org.jspecify.annotations.NullMarked;
