package com.pge.sharemydata.usage.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.BillItem;
import com.pge.sharemydata.usage.Taken;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class BillImportsModuleTest {

    private static final String HEADER =
            "service_id,first_day,last_day,amount,consumption,unit,additional,quality,tariff,item_note,item_kind,"
                    + "item_amount,item_unit_cost\n";

    @Autowired
    private ApplicationContext portal;

    private MeterFiles files;

    @BeforeEach
    void customer() {
        files = new MeterFiles(portal);
    }

    @Test
    void takesBillsWithTheirLines() {
        String april = files.electric.number() + ",2026-04-01,2026-04-30,";
        String file = HEADER + april + "233.64,412,kWh,-5.5,17,E-TOU-C\n" + april
                + ",,,,,,\"Energy, part peak\",3,12.00,0.12\n" + april + ",,,,,,Tax,5,0.01,\n" + files.gas.number()
                + ",2026-04-01,2026-04-30,31.02,14.5,therm\n";

        assertThat(take(file).bills()).isEqualTo(new Taken(2, 0, 0));
        assertThat(take(file).bills()).isEqualTo(new Taken(0, 0, 2));

        assertThat(files.bills(files.electric))
                .containsExactly(new Bill(
                        files.electric.id(),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 4, 30),
                        23_364_000,
                        -550_000,
                        840,
                        412_000_000,
                        17,
                        "E-TOU-C",
                        List.of(
                                new BillItem("Energy, part peak", 3, 1_200_000L, null, 12_000L, null, null),
                                new BillItem("Tax", 5, 1_000L, null, null, null, null))));
        assertThat(files.bills(files.gas))
                .extracting(Bill::consumption, Bill::quality, Bill::tariff)
                .containsExactly(tuple(14_500L, 19, "G-1"));
    }

    @Test
    void keepsACorrection() {
        String bill = files.gas.number() + ",2026-04-01,2026-04-30,31.02,14.5,therm\n";

        var _ = take(HEADER + bill);
        MeterImportReport other = take(HEADER + bill.replace("31.02", "30.98"));

        assertThat(other.bills()).isEqualTo(new Taken(0, 1, 0));
        assertThat(files.bills(files.gas)).extracting(Bill::amount).containsExactly(3_098_000L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody,2026-04-01,2026-04-30,1,1,kWh                | SERVICE",
                "E,2019-01-01,2019-01-31,1,1,kWh                     | SERVICE",
                "E,2026-04-30,2026-04-01,1,1,kWh                     | PERIOD",
                "E,2024-04-01,2026-04-01,1,1,kWh                     | PERIOD",
                "E,April,2026-04-30,1,1,kWh                          | PERIOD",
                "E,2036-04-01,2036-04-30,1,1,kWh                     | PAST",
                "E,2026-04-01,2026-04-30,1,1,therm                   | UNIT",
                "E,2026-04-01,2026-04-30,1,much,kWh                  | VALUE",
                "E,2026-04-01,2026-04-30,dear,1,kWh                  | AMOUNT",
                "E,2026-04-01,2026-04-30,1,1,kWh,dear                | AMOUNT",
                "E,2026-04-01,2026-04-30,1,1,kWh,,good               | QUALITY",
                "E,2026-04-01,2026-04-30,1,1                         | COLUMNS",
                "E,2026-04-01,2026-04-30,,,,,,,Tax,5,1               | ITEM",
            })
    void refusesARowAndTakesTheNext(String row, MeterImportRule rule) {
        String bad = row.replaceFirst("^E", files.electric.number());
        String good = files.electric.number() + ",2026-05-01,2026-05-31,1,2,kWh";

        MeterImportReport report = take(HEADER + bad + "\n" + good);

        assertThat(report.problems())
                .extracting(MeterImportProblem::line, MeterImportProblem::rule)
                .containsExactly(tuple(2L, rule));
        assertThat(report.bills().added()).isEqualTo(1);
    }

    private MeterImportReport take(String file) {
        return files.take(MeterImportKind.BILLS_CSV, file);
    }
}
