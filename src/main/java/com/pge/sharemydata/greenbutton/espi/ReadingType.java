package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.usage.Channel;
import java.util.Arrays;
import java.util.Optional;

/** What the numbers of a meter reading mean. */
record ReadingType(Channel channel) implements Content {

    private static final int ELECTRICITY = 1;
    private static final int NATURAL_GAS = 7;
    private static final int WATT_HOURS = 72;
    private static final int THERMS = 169;
    private static final int TO_CUSTOMER = 1;
    private static final int FROM_CUSTOMER = 19;

    /** The energy of one interval, not a running total. */
    private static final int DELTA_DATA = 4;

    private static final int NORMAL = 12;
    private static final int VALIDATED = 17;
    private static final int ENERGY = 12;
    private static final int NO_PHASE = 0;
    private static final int US_DOLLAR = 840;
    private static final int THOUSANDTHS = -3;
    private static final int FIFTEEN_MINUTES = 2;
    private static final int SIXTY_MINUTES = 7;
    private static final int TWENTY_FOUR_HOURS = 4;

    /** The channel whose reading type has this id. */
    static Optional<Channel> channel(String id) {
        return Arrays.stream(Channel.values())
                .filter(channel -> new ReadingType(channel).id().equals(id))
                .findFirst();
    }

    String id() {
        return StableId.readingType(unit(), channel.seconds(), flowDirection());
    }

    int unit() {
        return isGas() ? THERMS : WATT_HOURS;
    }

    int commodity() {
        return isGas() ? NATURAL_GAS : ELECTRICITY;
    }

    /** Of the unit: the numbers count thousandths of it. */
    int powerOfTen() {
        return THOUSANDTHS;
    }

    private boolean isGas() {
        return channel.commodity() == Commodity.GAS;
    }

    private int flowDirection() {
        return channel.direction() == Channel.Direction.TO_CUSTOMER ? TO_CUSTOMER : FROM_CUSTOMER;
    }

    private int measuringPeriod() {
        return switch (channel) {
            case HOURLY_USE, HOURLY_EXPORT -> SIXTY_MINUTES;
            case QUARTER_HOURLY_USE, QUARTER_HOURLY_EXPORT -> FIFTEEN_MINUTES;
            case DAILY_GAS -> TWENTY_FOUR_HOURS;
        };
    }

    @Override
    public void write(ContentWriter out) {
        out.open("ReadingType");
        out.element("accumulationBehaviour", DELTA_DATA);
        out.element("commodity", commodity());
        out.element("currency", US_DOLLAR);
        out.element("dataQualifier", NORMAL);
        out.element("defaultQuality", VALIDATED);
        out.element("flowDirection", flowDirection());
        out.element("intervalLength", channel.seconds());
        out.element("kind", ENERGY);
        out.element("phase", NO_PHASE);
        out.element("powerOfTenMultiplier", powerOfTen());
        out.element("timeAttribute", 0);
        out.element("uom", unit());
        out.element("measuringPeriod", measuringPeriod());
        out.close();
    }
}
