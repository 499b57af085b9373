package com.pge.sharemydata.organization;

import com.pge.sharemydata.shared.EmailAddress;
import java.util.Locale;

/** A member of an organization, in a list or as the recipient of a mail. */
public record MemberRow(String subject, String name, EmailAddress email, MemberRole role, Locale language) {}
