package com.pge.sharemydata.authorization;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells customers what became of their authorizations, by a receipt and by mail: of one occasion both are written or
 * neither, so that it is one effect to try again.
 */
@Component
class CustomerNews {

    private final ReceiptWriter receipts;
    private final AuthorizationMails mails;

    CustomerNews(ReceiptWriter receipts, AuthorizationMails mails) {
        this.receipts = receipts;
        this.mails = mails;
    }

    /** Not before: what was agreed and never picked up by the company's software has shared nothing. */
    @ApplicationModuleListener
    void on(AuthorizationActivated event) {
        receipts.write(event);
        mails.tell(event);
    }

    @ApplicationModuleListener
    void on(AuthorizationChanged event) {
        receipts.write(event);
        mails.tell(event);
    }

    /** Not where nothing was shared yet; and the mail about the next one says that it replaces this one. */
    @ApplicationModuleListener
    void on(AuthorizationEnded event) {
        if (event.before().isInForce()) {
            receipts.write(event);
            if (event.reason() != EndReason.REPLACED) {
                mails.tell(event);
            }
        }
    }

    @ApplicationModuleListener
    void on(AuthorizationFrozen event) {
        mails.tell(event);
    }

    @ApplicationModuleListener
    void on(AuthorizationThawed event) {
        mails.tell(event);
    }
}
