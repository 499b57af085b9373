package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.greenbutton.espi.SharedCustomer.Address;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ProgramEnrollment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resources that tell of a customer; what is not shared is left out of them. */
sealed interface CustomerContent extends Content {

    /** @param name as on the bill */
    record Customer(@Nullable String name) implements CustomerContent {
        @Override
        public void write(Xml xml) {
            xml.open("Customer");
            xml.optional("name", name);
            xml.close();
        }
    }

    /** Where something is delivered. */
    record ServiceLocation(Address address) implements CustomerContent {
        @Override
        public void write(Xml xml) {
            xml.open("ServiceLocation");
            xml.open("mainAddress");
            xml.open("streetDetail");
            xml.element("addressGeneral", address.street());
            xml.close();
            xml.open("townDetail");
            xml.element("code", address.postalCode());
            xml.element("name", address.city());
            xml.element("stateOrProvince", address.state());
            xml.close();
            xml.close();
            xml.close();
        }
    }

    /** @param number the utility's */
    record CustomerAccount(@Nullable String number) implements CustomerContent {
        @Override
        public void write(Xml xml) {
            xml.open("CustomerAccount");
            xml.optional("name", number);
            xml.close();
        }
    }

    /**
     * A service agreement.
     *
     * @param number the utility's
     * @param start the first day of service
     * @param isOpen whether it has no end yet
     * @param programs for demand response
     */
    record CustomerAgreement(
            @Nullable String number, @Nullable LocalDate start, boolean isOpen, List<ProgramEnrollment> programs)
            implements CustomerContent {
        @Override
        public void write(Xml xml) {
            xml.open("CustomerAgreement");
            xml.optional("name", number);
            if (start != null) {
                xml.open("docStatus");
                xml.element("value", isOpen ? "Active" : "Closed");
                xml.close();
                xml.element("signDate", Channel.startOf(start).getEpochSecond());
            }
            programs.forEach(program -> write(xml, program));
            xml.close();
        }

        private static void write(Xml xml, ProgramEnrollment program) {
            xml.open("DemandResponseProgram");
            xml.element("programName", program.name());
            xml.element("enrollmentStatus", program.status().espi());
            date(xml, program.enrolledOn(), "CUST_DR_PROGRAM_ENROLLMENT_DATE");
            date(xml, program.endedOn(), "CUST_DR_PROGRAM_DE_ENROLLMENT_DATE");
            xml.close();
        }

        private static void date(Xml xml, @Nullable LocalDate day, String what) {
            if (day != null) {
                xml.open("programDate");
                xml.element("programDate", Channel.startOf(day).getEpochSecond());
                xml.element("programDateDescription", what);
                xml.close();
            }
        }
    }
}
