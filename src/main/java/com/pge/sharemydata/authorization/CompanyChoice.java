package com.pge.sharemydata.authorization;

import com.pge.sharemydata.directory.CompanyCard;

/** A company that a customer can choose, and how sharing with it begins. */
public record CompanyChoice(CompanyCard card, Beginning beginning) {

    /** Where the first step is. */
    public enum Beginning {
        /** On the review page. */
        HERE,
        /** At the company, which sends the customer back here to decide. */
        ELSEWHERE,
        /** The self-access user has to prove first that he is this customer. */
        LINK_FIRST
    }
}
