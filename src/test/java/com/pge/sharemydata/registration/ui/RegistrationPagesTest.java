package com.pge.sharemydata.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Agreement;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.ReadingInterval;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.RegistrationStep;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class RegistrationPagesTest extends SpringBrowserlessTest {

    @Autowired
    private Organizations organizations;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationDrafts drafts;

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(UUID.randomUUID().toString(), "", "ROLE_" + Roles.PROVIDER));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private RegistrationDetails start(UserType userType) {
        organizations.start(userType, "Brightmeter");
        return registrations.mine();
    }

    private <T extends RegistrationPage> T open(RegistrationStep step, Class<T> page) {
        return navigate(RegistrationLinks.step(registrations.mine().id(), step), page);
    }

    private static <F> F form(StepView view, Class<F> type) {
        return type.cast(Objects.requireNonNull(view.form));
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    @Test
    void sendAnybodyWithoutACompanyToTheFirstQuestion() {
        UI.getCurrent().navigate(RegistrationLinks.HOME);

        assertThat(path()).isEqualTo(RegistrationLinks.START);
    }

    @Test
    void sayAtHomeWhoseTurnItIs() {
        start(UserType.STANDARD);

        navigate(ProviderHomeView.class);

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Finish your registration");
    }

    @Test
    void listTheTasksOfADraft() {
        start(UserType.SELF_ACCESS);

        navigate(TasksView.class);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Company details", "Agreements")
                .doesNotContain("Documents", "What you do with the data");
    }

    @Test
    void sayBesideTheFieldWhatIsWrongAndKeepIt() {
        start(UserType.STANDARD);
        StepView view = open(RegistrationStep.COMPANY, StepView.class);
        var form = form(view, CompanyForm.class);

        test(form.ein).setValue("1234");
        test(view.next).click();

        assertThat(form.ein.isInvalid()).isTrue();
        assertThat(form.ein.getErrorMessage()).contains("1234");
        assertThat(view.errors.isVisible()).isTrue();
        assertThat(registrations.mine().answers().company().ein()).isEqualTo("1234");
    }

    @Test
    void sayThatAnotherCompanyHasTheTaxNumberAndKeepIt() {
        String ein = String.format("%09d", ThreadLocalRandom.current().nextInt(1_000_000_000));
        signIn();
        typeEin(ein);
        signIn();

        CompanyForm form = typeEin(ein);

        assertThat(form.ein.getErrorMessage()).contains("already");
        assertThat(registrations.mine().answers().company().ein()).isEqualTo(ein);
    }

    private CompanyForm typeEin(String ein) {
        start(UserType.STANDARD);
        StepView view = open(RegistrationStep.COMPANY, StepView.class);
        var form = form(view, CompanyForm.class);
        test(form.ein).setValue(ein);
        test(view.next).click();
        return form;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/company", "/documents", "/review", "/sent"})
    void areNotThereForAnotherCompany(String page) {
        RegistrationId foreign = start(UserType.STANDARD).id();
        signIn();
        start(UserType.STANDARD);

        UI.getCurrent().navigate(RegistrationLinks.tasks(foreign) + page);

        assertThat(getCurrentView()).isNotInstanceOf(RegistrationPage.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("We could not show this page");
    }

    @Test
    void keepThePictureBesideTheOtherAnswers() throws IOException {
        start(UserType.STANDARD);
        StepView view = open(RegistrationStep.TRANSPARENCY, StepView.class);
        var panel = find(LogoPanel.class).single();
        var sent = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", sent);
        var logo = drafts.receiveLogo(new ByteArrayInputStream(sent.toByteArray()));

        panel.change(logo);
        test(form(view, TransparencyForm.class).dataUse).setValue("We find wasted energy.");

        var kept = registrations.mine().answers().transparency();
        assertThat(kept.logo()).isEqualTo(logo);
        assertThat(kept.dataUse()).isEqualTo("We find wasted energy.");
        assertThat(find(Image.class).all()).isNotEmpty();

        test(panel.remove).click();
        assertThat(registrations.mine().answers().transparency().logo()).isNull();
    }

    @Test
    void keepEachAnswerAsSoonAsItIsGiven() {
        start(UserType.STANDARD);
        StepView view = open(RegistrationStep.CONTACTS, StepView.class);

        test(form(view, ContactsForm.class).business.name).setValue("Priya Raman");

        assertThat(registrations.mine().answers().contacts().business().name()).isEqualTo("Priya Raman");
    }

    @Test
    void leadASelfAccessPersonFromTheFirstStepToSubmitted() {
        RegistrationDetails draft = start(UserType.SELF_ACCESS);

        StepView step = open(RegistrationStep.COMPANY, StepView.class);
        var company = form(step, CompanyForm.class);
        test(company.street).setValue("1 Market Street");
        test(company.city).setValue("San Francisco");
        test(company.state).setValue("CA");
        test(company.zip).setValue("94105");
        test(step.next).click();
        assertThat(path()).endsWith("/contacts");

        var contacts = form(step, ContactsForm.class);
        test(contacts.business.name).setValue("Priya Raman");
        test(contacts.business.email).setValue("priya@brightmeter.example");
        test(contacts.business.phone).setValue("415-555-0142");
        test(step.next).click();
        assertThat(path()).endsWith("/data");

        var data = form(step, DataForm.class);
        data.categories.setValue(Set.of(DataCategory.USAGE));
        data.historyMonths.setValue(24);
        data.readingInterval.setValue(ReadingInterval.HOURLY);
        test(step.next).click();
        assertThat(path()).endsWith("/technical");

        test(step.next).click();
        assertThat(path()).endsWith("/agreements");

        AgreementsView agreements = open(RegistrationStep.AGREEMENTS, AgreementsView.class);
        List.of(Agreement.values())
                .forEach(agreement -> test(agreements.boxes.get(agreement)).click());
        test(agreements.agree).click();
        assertThat(path()).endsWith("/review");

        SubmitView submit = open(RegistrationStep.REVIEW, SubmitView.class);
        test(submit.submit).click();

        assertThat(path()).endsWith("/sent");
        assertThat(registrations.mine(draft.id()).status()).isEqualTo(RegistrationStatus.SUBMITTED);
    }

    @Test
    void nameTheBoxThatIsNotTicked() {
        start(UserType.STANDARD);
        AgreementsView view = open(RegistrationStep.AGREEMENTS, AgreementsView.class);

        test(view.boxes.get(Agreement.PRIVACY_RULES)).click();
        test(view.agree).click();

        assertThat(view.boxes.get(Agreement.TERMS_AND_CONDITIONS))
                .matches(box -> Objects.requireNonNull(box).isInvalid());
        assertThat(registrations.mine().hasAccepted(Agreement.PRIVACY_RULES)).isTrue();
    }

    @Test
    void askForTheDocumentsThatAreMissing() {
        start(UserType.STANDARD);
        DocumentsView view = open(RegistrationStep.DOCUMENTS, DocumentsView.class);

        test(view.next).click();

        assertThat(view.errors.isVisible()).isTrue();
        assertThat(path()).endsWith("/documents");
    }

    @Test
    void linkEverythingThatIsOpenBeforeSubmitting() {
        start(UserType.STANDARD);

        SubmitView view = open(RegistrationStep.REVIEW, SubmitView.class);

        assertThat(view.submit.getParent()).isEmpty();
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(path -> path.endsWith("company?check"));
    }
}
