package com.pge.sharemydata.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.OneTimeCode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** One person at a browser of his own: goes to pages, reads, types and presses as people do, by labels and names. */
final class Visitor implements AutoCloseable {

    private static final String PASSWORD = "share-my-data-demo";
    private static final int MOST_KEYS = 80;
    private static final int NARROW = 320;

    /** A grid's cell takes the focus of the arrow keys; it is no target of a pointer, only the link in it is. */
    private static final String CELL = "target-size: <td id=\"vaadin-grid-cell";

    private static final Set<String> USED_CODES = ConcurrentHashMap.newKeySet();

    private static final AtomicInteger LEFT = new AtomicInteger();

    private final BrowserContext context;
    private final LocalPortal portal;
    final Page page;

    Visitor(Browser browser, LocalPortal portal) {
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("en-US")
                // Sample companies' sites have certificates of their own.
                .setIgnoreHTTPSErrors(true)
                .setAcceptDownloads(true));
        this.context.setDefaultTimeout(30_000);
        this.portal = portal;
        this.page = context.newPage();
    }

    void open(String path) {
        page.navigate(portal.addresses().portalUrl() + path);
    }

    /** Opens a page of the portal that asks for a sign-in, and signs in. */
    void signIn(String path, String email) {
        open(path);
        signsInAgain(email);
    }

    /** Signs in where the identity provider asks for it. */
    void signsInAgain(String email) {
        page.locator("#username").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }

    /** The same for the back office, with the one-time code of the person's seed. A code works once: waits for the next. */
    void signInWithCode(String path, String email, String seed) {
        signIn(path, email);
        String code = await("a code of " + email + " that was not used yet")
                .atMost(Duration.ofSeconds(40))
                .until(
                        () -> OneTimeCode.of(seed, Clock.systemUTC().instant()),
                        fresh -> !USED_CODES.contains(seed + fresh));
        USED_CODES.add(seed + code);
        page.locator("#otp").fill(code);
        page.locator("#kc-login").click();
    }

    /** Makes a new account: name and address first, the password after the link of the confirmation mail. */
    void makeAccount(String firstName, String lastName, String email) {
        page.locator("#email").fill(email);
        page.locator("#firstName").fill(firstName);
        page.locator("#lastName").fill(lastName);
        page.locator("#kc-register-form input[type=submit]").click();
        page.navigate(Mailbox.link(Mailbox.of(portal).next(email, "").text()));
        page.locator("#password-new").fill(PASSWORD);
        page.locator("#password-confirm").fill(PASSWORD);
        page.locator("#kc-passwd-update-form [type=submit]").first().click();
    }

    void heading(String text) {
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setLevel(1))
                .first()
                .waitFor();
    }

    void sees(String text) {
        page.getByText(text).first().waitFor();
    }

    /** Looks before pressing: what the page still has to say may move what is pressed. */
    private void settled() {
        page.waitForFunction("Object.values(window.Vaadin?.Flow?.clients ?? {}).every(one => !one.isActive?.())");
    }

    /** Waits until the page speaks it; the portal keeps it for the next pages. */
    void inLanguage(String tag) {
        page.locator("html[lang^=" + tag + "]").waitFor();
        settled();
    }

    void press(String button) {
        settled();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** The button of a dialog that repeats the name of the one that opened it. */
    void pressLast(String button) {
        settled();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Goes on with the Tab key until the element has the focus, as somebody without a mouse does. */
    void tabTo(Locator element) {
        reach(element, "Tab");
    }

    /** Goes on with the arrow key within a group. */
    void arrowTo(Locator element) {
        page.keyboard().press("Space");
        reach(element, "ArrowDown");
    }

    private void reach(Locator element, String key) {
        element.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        for (int presses = 0; presses < MOST_KEYS && !hasFocus(element); presses++) {
            page.keyboard().press(key);
        }
        assertThat(hasFocus(element)).as("%s reaches %s", key, element).isTrue();
    }

    private static boolean hasFocus(Locator element) {
        return (Boolean) element.evaluate("e => e === document.activeElement || e.contains(document.activeElement)");
    }

    void follow(String link) {
        settled();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** Types into the first field whose label begins so: labels of required fields end in a mark. */
    void typeInto(String label, String text) {
        page.getByLabel(Pattern.compile("^\\s*" + label.replace("?", "\\?")))
                .first()
                .fill(text);
    }

    /** Types a day as people do: the field opens its calendar, and Enter closes it again. */
    void typesDay(String label, String day) {
        Locator field = page.getByLabel(Pattern.compile("^\\s*" + label)).first();
        field.click();
        page.locator("vaadin-date-picker[opened]").waitFor();
        field.pressSequentially(day);
        page.keyboard().press("Enter");
        page.waitForFunction("!document.querySelector('vaadin-date-picker[opened]')");
        settled();
    }

    void tick(String label) {
        settled();
        page.getByLabel(label).first().check();
    }

    void untick(String label) {
        settled();
        page.getByLabel(label).first().uncheck();
    }

    /** Types into a drop-down that is read in pages, and takes what it finds once that stands. */
    void pick(String label, String item) {
        page.getByLabel(label).first().fill(item);
        Locator found = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                .first();
        found.waitFor();
        settled();
        found.click();
    }

    /** Chooses one of several answers of which only one can hold. */
    void choose(String answer) {
        settled();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(answer))
                .first()
                .check();
    }

    /** Chooses a PDF where there is one place for it. */
    void handsIn(String name, byte[] content) {
        page.locator("input[type=file]").first().setInputFiles(new FilePayload(name, "application/pdf", content));
    }

    Locator region(String selector) {
        return page.locator(selector);
    }

    /** The same page as it is, in the dark, and on the narrowest screen, where nothing may run out of it sideways. */
    void lookEverywhere(String name) {
        look(name);
        var usual = page.viewportSize();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(NARROW, 800);
        look(name + "-narrow");
        assertThat((Integer) page.evaluate("document.scrollingElement.scrollWidth"))
                .as("the width of %s on a screen of %s pixels", name, NARROW)
                .isLessThanOrEqualTo(NARROW);
        page.setViewportSize(usual.width, usual.height);
    }

    /** Keeps a picture of the page as it is, and finds nothing serious with axe. */
    void look(String name) {
        // A bar with a name of its own is part of a page, the others say that something is on its way; so do rows
        // without their words yet.
        page.waitForFunction("""
                document.title !== '' && !document.querySelector('vaadin-progress-bar:not([aria-label])')
                && ![...document.querySelectorAll('vaadin-grid')].some(grid => [...grid.shadowRoot.querySelectorAll('#items tr')]
                .some(row => !row.hidden && row.part.contains('loading-row')))""");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
        // The connection indicator stands outside of the landmarks; it is Vaadin's own and hidden.
        var findings = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .filter(finding -> !finding.startsWith(CELL))
                        .toList();
        assertThat(findings).as("what axe finds on %s", name).isEmpty();
    }

    @Override
    public void close() {
        // What the person saw last, for whoever has to find out why a journey ended there; a page on its way shows
        // nothing.
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots", "last-" + LEFT.incrementAndGet() + ".png")));
        } catch (PlaywrightException onItsWay) {
            System.out.println("No last picture: " + onItsWay.getMessage());
        }
        context.close();
    }
}
