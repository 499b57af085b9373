package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Contact;
import com.pge.sharemydata.registration.Contacts;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Whom we talk to about the business, and whom about the software. */
final class ContactsForm extends SectionForm<Contacts> {

    final Person business = new Person("business");
    final Person technical = new Person("technical");

    ContactsForm(UserType userType) {
        if (userType.isThirdParty()) {
            FieldSet second = business.group("registration.contacts.business", "registration.contacts.business.hint");
            add(second, technical.group("registration.contacts.technical", "registration.contacts.technical.hint"));
        } else {
            add(business.group("registration.contacts.own", "registration.contacts.own.hint"));
        }
    }

    @Override
    void show(Contacts contacts) {
        business.show(contacts.business());
        technical.show(contacts.technical());
    }

    @Override
    Contacts value() {
        return new Contacts(business.value(), technical.value());
    }

    /** The three questions about one person. */
    final class Person {

        final TextField name;
        final TextField email;
        final TextField phone;

        private Person(String role) {
            name = text(role + "Name", "registration.contacts.name", 200);
            email = text(role + "Email", "registration.contacts.email", 254);
            phone = text(role + "Phone", "registration.contacts.phone", 40);
            email.getElement().setAttribute("inputmode", "email");
            phone.getElement().setAttribute("inputmode", "tel");
            phone.setHelperText(getTranslation("registration.contacts.phone.hint"));
        }

        private FieldSet group(String titleKey, String hintKey) {
            var hint = new Paragraph(getTranslation(hintKey));
            hint.addClassName("muted");
            return ContactsForm.this.group(titleKey, hint, name, email, phone);
        }

        private void show(Contact contact) {
            name.setValue(shown(contact.name()));
            email.setValue(shown(contact.email()));
            phone.setValue(shown(contact.phone()));
        }

        private Contact value() {
            return new Contact(name.getValue(), email.getValue(), phone.getValue());
        }
    }
}
