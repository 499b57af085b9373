package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import java.util.List;

/** One customer's authorization with the services that it covers. */
record Subscription(AuthorizationDetails authorization, List<SharedService> services) {}
