package com.pge.sharemydata.greenbutton;

/** What a token endpoint gives. */
public sealed interface Granted permits GrantedToken, GrantedCustomerTokens {}
