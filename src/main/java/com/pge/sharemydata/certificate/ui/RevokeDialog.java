package com.pge.sharemydata.certificate.ui;

import com.pge.sharemydata.certificate.CertificateRow;
import com.pge.sharemydata.certificate.RevocationReason;
import com.pge.sharemydata.ui.DangerDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;

/** Asks whether to revoke a certificate, and why. */
final class RevokeDialog {

    final RadioButtonGroup<RevocationReason> reason = new RadioButtonGroup<>();
    final DangerDialog dialog;

    RevokeDialog(CertificateRow row, Consumer<RevocationReason> revoking) {
        dialog = new DangerDialog(
                reason.getTranslation("certificate.revoke.question", row.commonName()),
                reason.getTranslation("certificate.revoke.verb"),
                reason.getTranslation("certificate.revoke.keep"),
                _ -> revoking.accept(reason.getValue()));
        reason.setLabel(reason.getTranslation("certificate.revoke.reason"));
        reason.setItems(RevocationReason.OWN);
        reason.setItemLabelGenerator(item -> reason.getTranslation("RevocationReason." + item));
        reason.setValue(RevocationReason.SUPERSEDED);
        dialog.consequence(reason.getTranslation("certificate.revoke.first"))
                .consequence(reason.getTranslation("certificate.revoke.second"))
                .consequence(reason.getTranslation("certificate.revoke.third"))
                .add(reason);
    }

    void open() {
        dialog.open();
    }
}
