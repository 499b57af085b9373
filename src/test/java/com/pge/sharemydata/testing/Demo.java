package com.pge.sharemydata.testing;

import com.pge.sharemydata.eligibility.ProhibitedLists;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./portal demo}: the local portal, filled with companies and authorizations in every state by the use cases themselves. */
public final class Demo {

    private static final Path HOME = Path.of(System.getProperty("smd.home", "var/demo"));
    private static final Path SAMPLE = HOME.resolveSibling("sample-third-party");
    private static final Path CLIENT = SAMPLE.resolve("client.json");
    private static final Path FILLED = HOME.resolve("filled");

    private final LocalPortal portal;
    private final SampleThirdPartySite site;
    private final String authority;

    private Demo(LocalPortal portal, SampleThirdPartySite site) {
        this.portal = portal;
        this.site = site;
        this.authority = SampleThirdParty.authorityPem(portal.addresses().portalUrl());
    }

    /** Starts the portal, fills it the first time, and stays until the process is asked to end. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var parts = StartedParts.in(HOME);
        boolean isFilled = Files.exists(FILLED) && Files.exists(CLIENT);
        if (!isFilled && Files.exists(HOME.resolve("mariadb"))) {
            System.out.println("An earlier demo was not filled to its end; this one starts again from nothing.");
            LocalPortal.forget(HOME);
        }
        var portal = parts.portal();
        var site = SampleThirdPartySite.start(new Settings(HOME).port("sample-third-party", 9443));
        parts.add(site);
        var demo = new Demo(portal, site);
        if (isFilled) {
            demo.renewTokens();
        } else {
            demo.fill();
        }
        site.sendsPeopleTo(portal.addresses().portalUrl(), clientId());
        System.out.println(Greeting.of(portal.addresses(), began));
        System.out.println(greeting(site));
        Thread.currentThread().join();
    }

    private static String greeting(SampleThirdPartySite site) {
        return """
                  Companies         priya.raman@brightmeter.example (live)      leo.park@tidewater.example (live)
                                    nina.costa@kestrel.example (live)           june.wells@sunspan.example (paused)
                                    omar.haddad@parkside.example (suspended)    rosa.diaz@vallecca.example (waits for review)
                                    tom.nguyen@gridwise.example (waits, with a flag)
                                    eva.stone@harborfin.example (in review)     max.ortiz@voltly.example (sent back)
                                    ida.moss@sierraefficiency.example (approved, not tested yet)
                                    ken.abe@lumenlab.example (draft)            carla.brandt@shorelinepower.example (live)
                                    pat.quinn@selfmade.example (own data, live)

                  The software of Brightmeter Analytics has its site at %s (the browser warns of its certificate)
                  and its keys, ids and the tokens of one customer, for curl, in %s
                """.formatted(site.url(), SAMPLE);
    }

    private static String clientId() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(CLIENT))
                .get("client_id")
                .asString();
    }

    private void fill() throws IOException {
        long began = System.nanoTime();
        System.out.println("Filling the demo with a dozen companies and what customers share with them.");
        theCommissionPublishesItsList();
        var brightmeter =
                company(UserType.STANDARD, "Brightmeter Analytics", "123456789", "priya.raman@brightmeter.example");
        brightmeter.isReachedAt(site);
        brightmeter.wantsEverything();
        var brightmeterSoftware =
                goesLive(brightmeter, "We find wasted energy in small businesses and say what to do about it.");
        var tidewater = company(UserType.STANDARD, "Tidewater Solar Co-op", "231456789", "leo.park@tidewater.example");
        var tidewaterSoftware = goesLive(tidewater, "We size a rooftop solar system from your real use.");
        var kestrel = company(UserType.STANDARD, "Kestrel Home Efficiency", "341256789", "nina.costa@kestrel.example");
        var kestrelSoftware = goesLive(kestrel, "We advise on insulation and heat pumps.");
        var parkside =
                company(UserType.STANDARD, "Parkside Energy Audits", "451236789", "omar.haddad@parkside.example");
        var parksideSoftware = goesLive(parkside, "We audit apartment buildings.");
        var sunspan = company(UserType.STANDARD, "Sunspan Mobility", "561234789", "june.wells@sunspan.example");
        var _ = goesLive(sunspan, "We charge electric cars when power is cheap.");
        var shoreline = company(
                UserType.COMMUNITY_CHOICE_AGGREGATOR,
                "Shoreline Community Power",
                "621345789",
                "carla.brandt@shorelinepower.example");
        var _ = goesLive(shoreline, "We buy electricity for your city and bill you for it.");
        var self = company(UserType.SELF_ACCESS, "Pat Quinn", "", "pat.quinn@selfmade.example");
        var _ = goesLive(self, "");

        var sharing = new DemoSharing(portal);
        sharing.withBrightmeter(brightmeterSoftware);
        sharing.withTidewater(tidewaterSoftware);
        sharing.withKestrel(kestrel, kestrelSoftware);
        sharing.withParkside(parksideSoftware);
        sharing.withShoreline(shoreline);
        sharing.withOneself(self);
        suspend(parkside.id(), "Customers reported calls they did not agree to.");
        sunspan.pauses();
        write(brightmeterSoftware);
        othersAreOnTheirWay();
        Files.writeString(FILLED, "");
        System.out.printf("Filled in %.1f seconds.%n", (System.nanoTime() - began) / 1e9);
    }

    private void othersAreOnTheirWay() {
        var valle = company(
                UserType.COMMUNITY_CHOICE_AGGREGATOR,
                "Valle Community Choice",
                "671234589",
                "rosa.diaz@vallecca.example");
        valle.start();
        valle.answer("We buy electricity for the county and settle with the grid operator.");
        valle.submit();
        var gridwise =
                company(UserType.STANDARD, "Gridwise Analytics Group", "781234569", "tom.nguyen@gridwise.example");
        gridwise.start();
        gridwise.answer("We compare your use with that of similar homes.");
        gridwise.submit();
        var harbor = company(
                UserType.ENERGY_EFFICIENCY_FINANCE,
                "Harbor Efficiency Finance",
                "891234567",
                "eva.stone@harborfin.example");
        harbor.start();
        harbor.answer("We finance improvements that you repay on your bill.");
        harbor.submit();
        harbor.isTaken();
        var voltly = company(UserType.STANDARD, "Voltly", "912345678", "max.ortiz@voltly.example");
        voltly.start();
        voltly.answer("We show you live what your home uses.");
        voltly.submit();
        voltly.isSentBack();
        var sierra = company(
                UserType.STANDARD, "Sierra Efficiency Partners", "132456789", "ida.moss@sierraefficiency.example");
        sierra.start();
        sierra.answer("We plan retrofits for schools.");
        sierra.submit();
        sierra.isApproved();
        company(UserType.STANDARD, "Lumen Lab", "142356789", "ken.abe@lumenlab.example")
                .start();
    }

    private void theCommissionPublishesItsList() {
        String csv = """
                name,aliases,ein,reason,since
                Gridwise Analytic Group LLC,,,Decision 26-03-014,2026-03-12
                Shadow Meter Inc,Shadow Data,987654320,Decision 25-11-002,2025-11-20
                """;
        var lists = portal.bean(ProhibitedLists.class);
        DemoPerson.ADMINISTRATOR.acts(
                () -> {
                    try {
                        lists.importList(
                                lists.read(
                                        "prohibited.csv",
                                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))),
                                LocalDate.of(2026, 11, 2));
                    } catch (IOException impossible) {
                        throw new UncheckedIOException(impossible);
                    }
                },
                Roles.PROGRAM_ADMIN);
    }

    /** Tokens that were given long ago are over: the company's software gets new ones, from the customer if need be. */
    private void renewTokens() {
        var software = SampleThirdParty.read(SAMPLE, portal.addresses().machineUrl());
        var renewed = software.refresh(software.grant().refreshToken());
        if (renewed.statusCode() == 200) {
            software.hold(CustomerGrant.in(renewed));
        } else {
            new DemoSharing(portal).withBrightmeter(software);
        }
        write(software);
    }

    private void write(SampleThirdParty software) {
        software.write(SAMPLE, authority, portal.addresses().portalUrl(), site);
    }

    private SampleThirdParty goesLive(DemoCompany company, String purpose) {
        return company.goesLive(purpose, authority);
    }

    private void suspend(OrganizationId company, String reason) {
        DemoPerson.bothReviewers(both -> portal.bean(Organizations.class).suspend(company, both, reason));
    }

    private DemoCompany company(UserType userType, String name, String ein, String email) {
        return new DemoCompany(portal, userType, name, ein, email);
    }
}
