package com.pge.sharemydata.greenbutton.espi;

/** The rules of Pacific time, the same for everybody. */
record LocalTimeParameters() implements Content {

    @Override
    public void write(ContentWriter out) {
        out.open("LocalTimeParameters");
        out.element("dstEndRule", "B40E2000");
        out.element("dstOffset", 3600);
        out.element("dstStartRule", "360E2000");
        out.element("tzOffset", -28800);
        out.close();
    }
}
