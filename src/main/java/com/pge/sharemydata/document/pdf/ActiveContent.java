package com.pge.sharemydata.document.pdf;

/** What makes a PDF more than pages to look at. */
enum ActiveContent {
    JAVASCRIPT,
    LAUNCH,
    EMBEDDED_FILE,
    FORM_PROGRAM,
    FORM_SUBMISSION,
    MULTIMEDIA
}
