package com.pge.sharemydata.connectivity.probe;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Plans the checks of the companies whose turn it is. */
@DisallowConcurrentExecution
class AddressCheckPlanJob extends QuartzJobBean {

    private final AddressCheckPlan plan;

    AddressCheckPlanJob(AddressCheckPlan plan) {
        this.plan = plan;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        plan.due().forEach(plan::plan);
        plan.forget();
    }
}
