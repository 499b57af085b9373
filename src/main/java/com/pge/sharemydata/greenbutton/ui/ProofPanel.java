package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.certificate.CertificateLinks;
import com.pge.sharemydata.greenbutton.notification.NotificationProof;
import com.pge.sharemydata.security.PortalAddress;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;

/** By what a company's software knows the portal: chosen here, with what it needs to check. */
final class ProofPanel extends Composite<Section> {

    final Checkbox signature = choice("notification.proof.signature", "notification.proof.signature-text");
    final Checkbox clientCertificate = choice("notification.proof.certificate", "notification.proof.certificate-text");

    /** @param chosen told of each change */
    ProofPanel(NotificationProof proof, boolean mayChoose, Consumer<NotificationProof> chosen, PortalAddress portal) {
        signature.setValue(proof.signature());
        signature.setReadOnly(!mayChoose);
        clientCertificate.setValue(proof.clientCertificate());
        clientCertificate.setReadOnly(!mayChoose);
        signature.addValueChangeListener(change -> chosen.accept(value()));
        clientCertificate.addValueChangeListener(change -> chosen.accept(value()));

        Section panel = getContent();
        panel.addClassName("stack");
        panel.add(
                new H2(getTranslation("notification.proof.title")),
                new Paragraph(getTranslation("notification.proof.lead")),
                signature,
                file("notification.proof.keys", portal.of(CertificateLinks.KEY_SET)),
                clientCertificate,
                file("notification.proof.root", portal.of(CertificateLinks.ROOT_CERTIFICATE)));
        if (!mayChoose) {
            panel.add(new Paragraph(getTranslation("notification.proof.viewer")));
        }
    }

    NotificationProof value() {
        return new NotificationProof(signature.getValue(), clientCertificate.getValue());
    }

    private Checkbox choice(String textKey, String helperKey) {
        var choice = new Checkbox(getTranslation(textKey));
        choice.setHelperText(getTranslation(helperKey));
        return choice;
    }

    /** A file, which is no page of the portal. */
    private Paragraph file(String textKey, String address) {
        var link = new Anchor(address, getTranslation(textKey, address));
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }
}
