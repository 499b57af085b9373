/** What stands around every page: the application shell, four layouts, language and light, errors, expired sessions. */
@NullMarked
package com.pge.sharemydata.ui.shell;

import org.jspecify.annotations.NullMarked;
