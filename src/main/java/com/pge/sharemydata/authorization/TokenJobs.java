package com.pge.sharemydata.authorization;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the upkeep of tokens runs, once in the cluster. */
@Configuration(proxyBeanMethods = false)
class TokenJobs {

    @Bean
    JobDetail authorizationTokenUpkeep() {
        return JobBuilder.newJob(TokenUpkeepJob.class)
                .withIdentity("authorization-token-upkeep")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger authorizationTokenUpkeepMinutely(JobDetail authorizationTokenUpkeep) {
        return TriggerBuilder.newTrigger()
                .withIdentity("authorization-token-upkeep")
                .forJob(authorizationTokenUpkeep)
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever())
                .build();
    }
}
