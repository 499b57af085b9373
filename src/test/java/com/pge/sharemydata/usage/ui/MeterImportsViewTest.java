package com.pge.sharemydata.usage.ui;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.usage.imports.MeterFile;
import com.pge.sharemydata.usage.imports.MeterImportKind;
import com.pge.sharemydata.usage.imports.MeterImportReport;
import com.pge.sharemydata.usage.imports.MeterImports;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class MeterImportsViewTest extends SpringBrowserlessTest {

    private static final String FILE = """
            service_id,direction,interval_seconds,start,value,unit,quality
            nobody,delivered,3600,1781679600,1.5,kWh,19
            """;

    @Autowired
    private MeterImports imports;

    @Test
    @WithMockUser(username = "meter-imports-auditor", roles = Roles.AUDITOR)
    void showsWhatWasWrongInTheChosenImport() {
        MeterImportReport report = as("system", Roles.UTILITY_SYSTEM, this::imported);
        var view = navigate(MeterImportsView.class);

        test(view.history).select(0);

        var panel = find(MeterImportPanel.class).single();
        assertThat(test(panel.problems).size()).isEqualTo(1);
        assertThat(test(panel.problems).getRow(0)).isEqualTo(report.problems().getFirst());
        assertThat(panel.file.getHref()).isNotBlank();
    }

    private MeterImportReport imported() {
        try {
            return imports.take(
                    new MeterFile(MeterImportKind.READINGS_CSV, "readings.csv"),
                    new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
