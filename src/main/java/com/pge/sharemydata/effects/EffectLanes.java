package com.pge.sharemydata.effects;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Where listeners run, a few at a time: a thousand customers told at once must not take every database connection. What
 * waits here when the process ends is in the registry, and runs after the next start.
 */
@Component
class EffectLanes implements AsyncConfigurer, DisposableBean {

    private final ThreadPoolTaskExecutor lanes = new ThreadPoolTaskExecutor();

    EffectLanes(EffectSettings settings) {
        lanes.setThreadNamePrefix("effect-");
        lanes.setCorePoolSize(settings.lanes());
        lanes.setMaxPoolSize(settings.lanes());
        lanes.setWaitForTasksToCompleteOnShutdown(false);
        lanes.initialize();
    }

    @Override
    public Executor getAsyncExecutor() {
        return lanes;
    }

    @Override
    public void destroy() {
        lanes.destroy();
    }
}
