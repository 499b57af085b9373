package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Company;
import com.pge.sharemydata.registration.RegistrationType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

/** Who the company or person is. */
final class CompanyForm extends SectionForm<Company> {

    final TextField legalName = text("legalName", "registration.company.legal-name", 200);
    final TextField tradeName = text("tradeName", "registration.company.trade-name", 200);
    final TextField ein = text("ein", "registration.company.ein", 40);
    final TextField street = text("street", "registration.company.street", 200);
    final TextField city = text("city", "registration.company.city", 100);
    final TextField state = text("state", "registration.company.state", 60);
    final TextField zip = text("zip", "registration.company.zip", 20);
    final TextField website = text("website", "registration.company.website", 600);
    final RadioButtonGroup<RegistrationType> type =
            ask("type", new RadioButtonGroup<>(getTranslation("registration.company.type")));
    final TextField partnerName = text("partnerName", "registration.company.partner-name", 200);

    CompanyForm(UserType userType) {
        boolean company = userType.isThirdParty();
        legalName.setLabel(
                getTranslation(company ? "registration.company.legal-name" : "registration.company.own-name"));
        legalName.setHelperText(getTranslation(
                company ? "registration.company.legal-name.hint" : "registration.company.own-name.hint"));
        tradeName.setHelperText(getTranslation("registration.company.trade-name.hint"));
        ein.setHelperText(getTranslation("registration.company.ein.hint"));
        ein.addClassName("w-10");
        zip.addClassName("w-10");
        street.setAutocomplete(Autocomplete.STREET_ADDRESS);
        city.setAutocomplete(Autocomplete.ADDRESS_LEVEL2);
        state.setAutocomplete(Autocomplete.ADDRESS_LEVEL1);
        zip.setAutocomplete(Autocomplete.POSTAL_CODE);
        website.setHelperText(getTranslation("registration.company.website.hint"));
        type.setItems(RegistrationType.values());
        type.setItemLabelGenerator(choice -> Words.of(this, choice));
        type.addValueChangeListener(change -> partnerName.setVisible(change.getValue() == RegistrationType.PRIMARY));
        partnerName.setHelperText(getTranslation("registration.company.partner-name.hint"));

        tradeName.setVisible(company);
        ein.setVisible(company);
        website.setVisible(company);
        type.setVisible(userType == UserType.STANDARD);
        partnerName.setVisible(false);
        var place = new Div(city, state, zip);
        place.addClassName("form-row");
        add(
                legalName,
                tradeName,
                ein,
                group("registration.company.address", street, place),
                website,
                type,
                partnerName);
    }

    @Override
    void show(Company company) {
        legalName.setValue(shown(company.legalName()));
        tradeName.setValue(shown(company.tradeName()));
        ein.setValue(shown(company.ein()));
        street.setValue(shown(company.street()));
        city.setValue(shown(company.city()));
        state.setValue(shown(company.state()));
        zip.setValue(shown(company.zip()));
        website.setValue(shown(company.website()));
        type.setValue(company.type());
        partnerName.setValue(shown(company.partnerName()));
    }

    @Override
    Company value() {
        return new Company(
                legalName.getValue(),
                tradeName.getValue(),
                ein.getValue(),
                street.getValue(),
                city.getValue(),
                state.getValue(),
                zip.getValue(),
                website.getValue(),
                type.getValue(),
                partnerName.getValue());
    }
}
