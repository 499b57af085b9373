package com.pge.sharemydata.greenbutton.espi;

/** The readings of one kind at one usage point; it has no content of its own, only relations. */
record MeterReading() implements Content {

    @Override
    public void write(ContentWriter out) {
        out.empty("MeterReading");
    }
}
