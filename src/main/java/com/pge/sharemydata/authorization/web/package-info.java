/** Where companies' software sends customers' browsers, and where the identity provider sends them back. */
@NullMarked
package com.pge.sharemydata.authorization.web;

import org.jspecify.annotations.NullMarked;
