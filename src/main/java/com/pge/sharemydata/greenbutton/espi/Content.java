package com.pge.sharemydata.greenbutton.espi;

/** An ESPI resource: what the content of an Atom entry holds. */
sealed interface Content
        permits ApplicationInformation,
                CustomerContent,
                EspiAuthorization,
                IntervalBlock,
                LocalTimeParameters,
                MeterReading,
                ProgramIdMappings,
                ReadingType,
                UsagePoint,
                UsageSummary {

    /** Writes the resource's own element, its children in the schema's order. */
    void write(ContentWriter out);
}
