package com.pge.sharemydata.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Mails go out so many at once: news for every company must not run the mail server down. */
@Configuration(proxyBeanMethods = false)
class MailLanes {

    static final String NAME = "mailTaskExecutor";

    /** Not a candidate for anything else that looks for an executor. */
    @Bean(name = NAME, defaultCandidate = false)
    ThreadPoolTaskExecutor mailTaskExecutor(MailSettings settings) {
        var lanes = new ThreadPoolTaskExecutor();
        lanes.setThreadNamePrefix("mail-");
        lanes.setCorePoolSize(settings.atOnce());
        lanes.setMaxPoolSize(settings.atOnce());
        return lanes;
    }
}
