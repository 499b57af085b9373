package com.pge.sharemydata.credential.ui;

import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.MachineAddress;
import com.pge.sharemydata.ui.CodeBlock;
import com.pge.sharemydata.ui.SummaryList;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** What a company's software is configured with: its ids and our addresses, each to be copied. */
final class AddressPanel extends Composite<Section> {

    private final SummaryList list = new SummaryList();

    AddressPanel(ApiClientDetails client, MachineAddress address) {
        row("credential.client-id", client.clientId().value());
        row("credential.third-party-id", client.thirdPartyId());
        row("credential.endpoint.test-token", address.testToken());
        row("credential.endpoint.live-token", address.liveToken());
        row("credential.endpoint.resources", address.resources());
        row(
                "credential.endpoint.application-information",
                address.resources() + "/ApplicationInformation/" + client.applicationInformationId());
        getContent().addClassNames("stack");
        getContent().add(new H2(getTranslation("credential.endpoint.title")), list);
    }

    private void row(String labelKey, String value) {
        list.row(labelKey, new CodeBlock(labelKey, value));
    }
}
