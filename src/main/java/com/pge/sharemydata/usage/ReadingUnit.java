package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.Commodity;
import java.nio.charset.StandardCharsets;

/** Units in which readings come, and how many places they are away from the unit in which they are kept. */
enum ReadingUnit {
    WATT_HOUR("Wh", Commodity.ELECTRIC, 3),
    KILOWATT_HOUR("kWh", Commodity.ELECTRIC, 6),
    MEGAWATT_HOUR("MWh", Commodity.ELECTRIC, 9),
    THERM("therm", Commodity.GAS, 3),
    DEKATHERM("Dth", Commodity.GAS, 4);

    // Nobody changes it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final byte[] name;

    private final Commodity commodity;
    private final int power;

    ReadingUnit(String name, Commodity commodity, int power) {
        this.name = name.getBytes(StandardCharsets.US_ASCII);
        this.commodity = commodity;
        this.power = power;
    }

    boolean isIn(ByteRows rows, int cell) {
        return rows.is(cell, name);
    }

    Commodity commodity() {
        return commodity;
    }

    /** A thousandth of a watt-hour or therm times ten to this power is one of it. */
    int power() {
        return power;
    }
}
