package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.document.DocumentDetails;
import com.pge.sharemydata.document.Documents;
import com.pge.sharemydata.registration.EvidenceKind;
import com.pge.sharemydata.registration.RegistrationDetails;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words of what a company handed in, page by page. */
@Component
class EvidenceTexts {

    /** One page; its words are empty where it is a picture. */
    record PageText(EvidencePlace place, String text) {}

    private final Documents documents;

    EvidenceTexts(Documents documents) {
        this.documents = documents;
    }

    List<PageText> of(RegistrationDetails registration, EvidenceKind kind) {
        var owner = registration.organization().id();
        var pages = new ArrayList<PageText>();
        registration.evidence(kind).forEach(evidence -> {
            DocumentDetails document = documents.details(owner, evidence.document());
            int number = 1;
            for (String text : documents.texts(owner, evidence.document())) {
                pages.add(new PageText(new EvidencePlace(document.id(), document.fileName(), number++), text));
            }
        });
        return pages;
    }
}
