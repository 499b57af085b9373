package com.pge.sharemydata.greenbutton.sharing;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import java.util.List;

/** One customer's authorization with the services that it covers. */
public record Subscription(AuthorizationDetails authorization, List<SharedService> services) {}
