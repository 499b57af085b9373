package com.pge.sharemydata.greenbutton.espi;

/**
 * What the numbers of a meter reading mean.
 *
 * @param commodity 1 electricity, 7 natural gas
 * @param flowDirection 1 delivered to the customer, 19 received from the customer
 * @param intervalLength seconds that one number covers
 * @param powerOfTen of the unit: -3 with watt-hours gives thousandths of a watt-hour
 * @param unit 72 watt-hours, 169 therms
 * @param measuringPeriod 7 sixty minutes, 2 fifteen minutes, 4 a day
 */
record ReadingType(int commodity, int flowDirection, int intervalLength, int powerOfTen, int unit, int measuringPeriod)
        implements Content {

    static final ReadingType HOURLY_ELECTRICITY = new ReadingType(1, 1, 3600, -3, 72, 7);

    /** The energy of one interval, not a running total. */
    private static final int DELTA_DATA = 4;

    private static final int NORMAL = 12;
    private static final int VALIDATED = 17;
    private static final int ENERGY = 12;
    private static final int NO_PHASE = 0;
    private static final int US_DOLLAR = 840;

    String id() {
        return StableId.readingType(unit, intervalLength, flowDirection);
    }

    @Override
    public void write(Xml xml) {
        xml.open("ReadingType");
        xml.element("accumulationBehaviour", DELTA_DATA);
        xml.element("commodity", commodity);
        xml.element("currency", US_DOLLAR);
        xml.element("dataQualifier", NORMAL);
        xml.element("defaultQuality", VALIDATED);
        xml.element("flowDirection", flowDirection);
        xml.element("intervalLength", intervalLength);
        xml.element("kind", ENERGY);
        xml.element("phase", NO_PHASE);
        xml.element("powerOfTenMultiplier", powerOfTen);
        xml.element("timeAttribute", 0);
        xml.element("uom", unit);
        xml.element("measuringPeriod", measuringPeriod);
        xml.close();
    }
}
