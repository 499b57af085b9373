package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.Answers;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationStep;
import com.pge.sharemydata.registration.Section;

/** The form of each step with questions, filled with what the draft says. */
final class StepForms {

    private StepForms() {}

    static SectionForm<?> of(RegistrationStep step, RegistrationDetails draft) {
        Answers answers = draft.answers();
        return switch (step) {
            case COMPANY -> filled(new CompanyForm(draft.userType()), answers.company());
            case CONTACTS -> filled(new ContactsForm(draft.userType()), answers.contacts());
            case TRANSPARENCY -> filled(new TransparencyForm(), answers.transparency());
            case DATA -> filled(new DataForm(), answers.dataWanted());
            case TECHNICAL -> filled(new TechnicalForm(draft.userType()), answers.technical());
            case DOCUMENTS, AGREEMENTS, REVIEW -> throw new IllegalArgumentException(step + " has no questions");
        };
    }

    private static <S extends Section> SectionForm<S> filled(SectionForm<S> form, S answers) {
        form.show(answers);
        return form;
    }
}
