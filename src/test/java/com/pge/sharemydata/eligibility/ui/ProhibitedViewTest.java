package com.pge.sharemydata.eligibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.eligibility.ProhibitedListFile;
import com.pge.sharemydata.eligibility.ProhibitedLists;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.DescriptionList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class ProhibitedViewTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Autowired
    private ProhibitedLists lists;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void putsASoundListInForce() throws IOException {
        signIn(Roles.PROGRAM_ADMIN);
        var view = navigate(ProhibitedView.class);
        String company = "Shadow " + UUID.randomUUID();

        view.imports.show(file("name,reason,since\n" + company + ",Sold data,2025-03-01"));
        view.imports.asOf.setValue(DAY);
        test(view.imports.confirm).click();

        assertThat(test(view.companies).getRow(0).name()).isEqualTo(company);
        assertThat(find(DescriptionList.class).all()).isNotEmpty();
    }

    @Test
    void asksForTheDayOfTheList() throws IOException {
        signIn(Roles.PROGRAM_ADMIN);
        var view = navigate(ProhibitedView.class);

        view.imports.show(file("name,reason,since\n"));
        test(view.imports.confirm).click();

        assertThat(view.imports.asOf.isInvalid()).isTrue();
        assertThat(view.imports.confirm.isEnabled()).isTrue();
    }

    @Test
    void showsWhatIsWrongLineByLine() throws IOException {
        signIn(Roles.PROGRAM_ADMIN);
        var view = navigate(ProhibitedView.class);

        view.imports.show(file("name,reason,since\nShadow,Sold data,yesterday"));

        assertThat(test(view.imports.problems).size()).isEqualTo(1);
        assertThat(test(view.imports.problems).getCellText(0, 0)).isEqualTo("2");
        assertThat(test(view.imports.problems).getCellText(0, 2)).isEqualTo("yesterday");
        assertThat(view.imports.confirm.getParent()).isEmpty();
    }

    @Test
    void letsReviewersReadOnly() {
        signIn(Roles.REVIEWER);

        assertThat(navigate(ProhibitedView.class).imports.isVisible()).isFalse();
    }

    private ProhibitedListFile file(String csv) throws IOException {
        return lists.read("list.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static void signIn(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("person", "", "ROLE_" + role));
    }
}
