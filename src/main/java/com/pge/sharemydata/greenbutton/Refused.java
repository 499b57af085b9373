package com.pge.sharemydata.greenbutton;

/** The machine API says no; the edge turns it into the documented answer. Cheap: it carries no stack trace. */
public final class Refused extends RuntimeException {

    private final Refusal refusal;
    private final String detail;

    public Refused(Refusal refusal) {
        this(refusal, "");
    }

    /** @param detail for the slot of the refusal's sentence; never a secret */
    public Refused(Refusal refusal, String detail) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.detail = detail;
    }

    public Refusal refusal() {
        return refusal;
    }

    public String text() {
        return refusal.text(detail);
    }
}
