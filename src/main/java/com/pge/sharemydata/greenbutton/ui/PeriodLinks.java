package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.greenbutton.own.MyDataLinks;
import com.pge.sharemydata.greenbutton.own.OwnService;
import com.pge.sharemydata.greenbutton.own.UsagePeriod;
import com.pge.sharemydata.greenbutton.own.UsageSpan;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import java.util.List;

/** Links from one period of a service to others. */
final class PeriodLinks extends Composite<Nav> {

    private final transient OwnService service;

    private PeriodLinks(OwnService service, String labelKey) {
        this.service = service;
        getContent().addClassName("periods");
        getContent().getElement().setAttribute("aria-label", getTranslation(labelKey));
    }

    /** To a shorter or longer one. */
    static PeriodLinks spans(OwnService service, UsagePeriod period, List<UsageSpan> offered) {
        var links = new PeriodLinks(service, "mydata.spans");
        LocalDate latest = service.lastDay().orElseThrow();
        offered.forEach(span -> {
            TextLink link = links.add("UsageSpan." + span, period.as(span, latest));
            if (span == period.span()) {
                link.getElement().setAttribute("aria-current", "page");
            }
        });
        return links;
    }

    /** To the one before and the one after, as far as there are readings. */
    static PeriodLinks neighbors(OwnService service, UsagePeriod period) {
        var links = new PeriodLinks(service, "mydata.neighbors");
        if (period.first().isAfter(service.firstDay().orElseThrow())) {
            links.addNamed("mydata.previous", period.previous());
        }
        if (period.last().isBefore(service.lastDay().orElseThrow())) {
            links.addNamed("mydata.next", period.next());
        }
        links.setVisible(links.getContent().getComponentCount() > 0);
        return links;
    }

    private void addNamed(String textKey, UsagePeriod period) {
        var _ = add(textKey, period, new PeriodWords(period, getLocale()).title());
    }

    private TextLink add(String textKey, UsagePeriod period, Object... arguments) {
        var link = new TextLink(textKey, MyDataLinks.page(service.row().usagePointId(), period), arguments);
        getContent().add(link);
        return link;
    }
}
