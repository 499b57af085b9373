package com.pge.sharemydata.greenbutton.espi;

/** Which prefixes a document has: old clients compare them literally. */
enum XmlStyle {
    /** Usage and authorizations: Atom is {@code ns1}, ESPI is {@code ns0}. */
    USAGE("ns1", "ns0", "http://naesb.org/espi"),

    /** Customers: Atom is {@code ns2}, the customer's elements have none. */
    CUSTOMER("ns2", "", "http://naesb.org/espi/customer");

    static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String atomPrefix;
    private final String prefix;
    private final String namespace;

    XmlStyle(String atomPrefix, String prefix, String namespace) {
        this.atomPrefix = atomPrefix;
        this.prefix = prefix;
        this.namespace = namespace;
    }

    String atomPrefix() {
        return atomPrefix;
    }

    /** Of the content's elements. */
    String prefix() {
        return prefix;
    }

    /** Of the content's elements. */
    String namespace() {
        return namespace;
    }
}
