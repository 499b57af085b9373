package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.IssuedToken;

/** A token for a company's software, and whose it is. */
public record GrantedToken(IssuedToken token, ApiClientDetails client) implements Granted {}
