package com.pge.sharemydata.greenbutton.espi;

/**
 * A place where a service is measured.
 *
 * @param serviceKind 0 electricity, 1 gas
 */
record UsagePoint(int serviceKind) implements Content {

    @Override
    public void write(Xml xml) {
        xml.open("UsagePoint");
        xml.open("ServiceCategory");
        xml.element("kind", serviceKind);
        xml.close();
        xml.close();
    }
}
