package com.pge.sharemydata.effects;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Forgets effects that are long done, so that the registry stays small. */
@DisallowConcurrentExecution
class ForgetEffectsJob extends QuartzJobBean {

    private final Effects effects;

    ForgetEffectsJob(Effects effects) {
        this.effects = effects;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        effects.forget();
    }
}
