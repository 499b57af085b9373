package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.document.DocumentId;

/** A page of a document somebody handed in; pages count from 1. */
public record EvidencePlace(DocumentId document, String fileName, int page) {}
