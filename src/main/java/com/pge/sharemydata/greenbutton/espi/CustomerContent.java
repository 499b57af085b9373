package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.greenbutton.espi.SharedCustomer.Address;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ProgramEnrollment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resources that tell of a customer; what is not shared is left out of them. */
sealed interface CustomerContent extends Content {

    /** @param name as on the bill */
    record Customer(@Nullable String name) implements CustomerContent {
        @Override
        public void write(ContentWriter out) {
            out.open("Customer");
            out.optional("name", name);
            out.close();
        }
    }

    /** Where something is delivered. */
    record ServiceLocation(Address address) implements CustomerContent {
        @Override
        public void write(ContentWriter out) {
            out.open("ServiceLocation");
            out.open("mainAddress");
            out.open("streetDetail");
            out.element("addressGeneral", address.street());
            out.close();
            out.open("townDetail");
            out.element("code", address.postalCode());
            out.element("name", address.city());
            out.element("stateOrProvince", address.state());
            out.close();
            out.close();
            out.close();
        }
    }

    /** @param number the utility's */
    record CustomerAccount(@Nullable String number) implements CustomerContent {
        @Override
        public void write(ContentWriter out) {
            out.open("CustomerAccount");
            out.optional("name", number);
            out.close();
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
        public void write(ContentWriter out) {
            out.open("CustomerAgreement");
            out.optional("name", number);
            if (start != null) {
                out.open("docStatus");
                out.element("value", isOpen ? "Active" : "Closed");
                out.close();
                out.element("signDate", Channel.startOf(start).getEpochSecond());
            }
            out.each("DemandResponseProgram", programs, program -> write(out, program));
            out.close();
        }

        private static void write(ContentWriter out, ProgramEnrollment program) {
            out.element("programName", program.name());
            out.element("enrollmentStatus", program.status().espi());
            out.each("programDate", dates(program), date -> {
                out.element("programDate", Channel.startOf(date.day()).getEpochSecond());
                out.element("programDateDescription", date.what());
            });
        }

        private static List<ProgramDate> dates(ProgramEnrollment program) {
            return Stream.of(
                            ProgramDate.of(program.enrolledOn(), "CUST_DR_PROGRAM_ENROLLMENT_DATE"),
                            ProgramDate.of(program.endedOn(), "CUST_DR_PROGRAM_DE_ENROLLMENT_DATE"))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private record ProgramDate(LocalDate day, String what) {

            static Optional<ProgramDate> of(@Nullable LocalDate day, String what) {
                return Optional.ofNullable(day).map(known -> new ProgramDate(known, what));
            }
        }
    }
}
