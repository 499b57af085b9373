package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.usage.Channel;

/** What the numbers of a feed's readings mean; {@link FeedXml#ABSENT} where the feed does not say. */
final class FeedReadingType {

    private static final int DELTA_DATA = 4;
    private static final int US_DOLLAR = 840;
    private static final int TO_CUSTOMER = 1;
    private static final int FROM_CUSTOMER = 19;
    private static final int MOST_POWER = 12;

    long accumulation = FeedXml.ABSENT;
    long currency = FeedXml.ABSENT;
    long quality = FeedXml.ABSENT;
    long flowDirection = FeedXml.ABSENT;
    long interval = FeedXml.ABSENT;
    long powerOfTen = FeedXml.ABSENT;
    long timeOfUse = FeedXml.ABSENT;
    long unit = FeedXml.ABSENT;

    /** Whether each number is the energy of one interval, and not a running total. */
    boolean isSound() {
        boolean isDelta = accumulation == FeedXml.ABSENT || accumulation == 0 || accumulation == DELTA_DATA;
        return isDelta && Math.abs(power()) <= MOST_POWER;
    }

    long power() {
        return powerOfTen == FeedXml.ABSENT ? 0 : powerOfTen;
    }

    boolean isInDollars() {
        return currency == FeedXml.ABSENT || currency == 0 || currency == US_DOLLAR;
    }

    Channel.Direction direction() {
        return flowDirection == FROM_CUSTOMER ? Channel.Direction.FROM_CUSTOMER : Channel.Direction.TO_CUSTOMER;
    }

    /** Whether the energy flows one way and not both: a net or a total has no channel. */
    boolean isOneWay() {
        return flowDirection == FeedXml.ABSENT
                || flowDirection == 0
                || flowDirection == TO_CUSTOMER
                || flowDirection == FROM_CUSTOMER;
    }

    /** A thousandth of a watt-hour or therm times ten to this power is one of the unit; {@link FeedXml#ABSENT} for another. */
    static long powerOf(long unit, Commodity commodity) {
        for (ReadingUnit known : ReadingUnit.values()) {
            if (known.espi() == unit && known.commodity() == commodity) {
                return known.power();
            }
        }
        return FeedXml.ABSENT;
    }
}
