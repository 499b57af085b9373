package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.customer.Commodity;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Units in which readings come, and how many places they are away from the unit in which they are kept. */
enum ReadingUnit {
    WATT_HOUR("Wh", 72, Commodity.ELECTRIC, 3),
    KILOWATT_HOUR("kWh", -1, Commodity.ELECTRIC, 6),
    MEGAWATT_HOUR("MWh", -1, Commodity.ELECTRIC, 9),
    THERM("therm", 169, Commodity.GAS, 3),
    DEKATHERM("Dth", -1, Commodity.GAS, 4),
    BRITISH_THERMAL_UNIT("Btu", 132, Commodity.GAS, -2);

    // Nobody changes it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final byte[] name;

    private final int espi;
    private final Commodity commodity;
    private final int power;

    ReadingUnit(String name, int espi, Commodity commodity, int power) {
        this.name = name.getBytes(StandardCharsets.US_ASCII);
        this.espi = espi;
        this.commodity = commodity;
        this.power = power;
    }

    /** The commodity's unit that stands in the cell. */
    static @Nullable ReadingUnit in(ByteRows rows, int cell, Commodity commodity) {
        for (ReadingUnit unit : values()) {
            if (unit.commodity == commodity && rows.is(cell, unit.name)) {
                return unit;
            }
        }
        return null;
    }

    /** ESPI's number of it; -1 where ESPI has none. */
    int espi() {
        return espi;
    }

    Commodity commodity() {
        return commodity;
    }

    /** A thousandth of a watt-hour or therm times ten to this power is one of it. */
    int power() {
        return power;
    }
}
