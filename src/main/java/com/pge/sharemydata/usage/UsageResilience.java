package com.pge.sharemydata.usage;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Use cases that the database gave up for another's sake (a deadlock) begin once more, in a new transaction. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class UsageResilience {}
