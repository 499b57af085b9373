package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.Commodity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Energy as people read it: kilowatt-hours and therms. */
public final class EnergyWords {

    private static final int KILOWATT_HOUR = 6;
    private static final int THERM = 3;
    private static final int PLACES = 2;

    private final Commodity commodity;
    private final Locale language;

    public EnergyWords(Commodity commodity, Locale language) {
        this.commodity = commodity;
        this.language = language;
    }

    /** The key of the unit's name. */
    public String unitKey() {
        return "usage.unit." + commodity;
    }

    /** @param counted in thousandths of a watt-hour or of a therm */
    public double number(long counted) {
        return decimal(counted).doubleValue();
    }

    /** @param counted in thousandths of a watt-hour or of a therm */
    public String words(long counted) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(PLACES);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(decimal(counted));
    }

    private BigDecimal decimal(long counted) {
        return BigDecimal.valueOf(counted, commodity == Commodity.GAS ? THERM : KILOWATT_HOUR);
    }
}
