package com.pge.sharemydata.greenbutton.espi;

/**
 * A place where a service is measured.
 *
 * @param serviceKind 0 electricity, 1 gas
 */
record UsagePoint(int serviceKind) implements Content {

    @Override
    public void write(ContentWriter out) {
        out.open("UsagePoint");
        out.open("ServiceCategory");
        out.element("kind", serviceKind);
        out.close();
        out.close();
    }
}
