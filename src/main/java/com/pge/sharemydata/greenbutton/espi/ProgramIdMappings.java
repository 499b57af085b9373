package com.pge.sharemydata.greenbutton.espi;

import java.util.List;

/** What the time-of-use codes of readings mean, the same for everybody: code, short name and words, as the utility has them. */
record ProgramIdMappings() implements Content {

    private record Mapping(int code, String name, String note) {}

    private static final List<Mapping> TIMES_OF_USE = List.of(
            new Mapping(1, "SPK", "Summer Peak"),
            new Mapping(2, "SOP", "Summer Off Peak"),
            new Mapping(3, "SPP", "Summer Partial Peak"),
            new Mapping(4, "WPK", "Winter Peak"),
            new Mapping(5, "WPP", "Winter Partial Peak"),
            new Mapping(6, "WOP", "Winter Off Peak"),
            new Mapping(7, "MPK", "Spring Peak"),
            new Mapping(8, "MOP", "Spring Off Peak"),
            new Mapping(9, "MXO", "Spring Super Off Peak"),
            new Mapping(10, "WSO", "Winter Super Off Peak"));

    @Override
    public void write(ContentWriter out) {
        out.open("ProgramIdMappings");
        out.each("programIdMapping", TIMES_OF_USE, mapping -> {
            out.element("tOUorCPPorConsumptionTier", "tou");
            out.element("code", mapping.code);
            out.element("name", mapping.name);
            out.element("note", mapping.note);
        });
        out.close();
    }
}
