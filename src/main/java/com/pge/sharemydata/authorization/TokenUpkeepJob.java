package com.pge.sharemydata.authorization;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Forgets answers, codes and news, every minute. */
@DisallowConcurrentExecution
class TokenUpkeepJob extends QuartzJobBean {

    private final TokenUpkeep upkeep;

    TokenUpkeepJob(TokenUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        upkeep.forget();
    }
}
