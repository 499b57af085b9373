package com.pge.sharemydata.greenbutton.espi;

/** The rules of Pacific time, the same for everybody. */
record LocalTimeParameters() implements Content {

    @Override
    public void write(Xml xml) {
        xml.open("LocalTimeParameters");
        xml.element("dstEndRule", "B40E2000");
        xml.element("dstOffset", 3600);
        xml.element("dstStartRule", "360E2000");
        xml.element("tzOffset", -28800);
        xml.close();
    }
}
