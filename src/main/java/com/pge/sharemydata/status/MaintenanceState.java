package com.pge.sharemydata.status;

/** Whether maintenance happens at all; when, the window says. */
public enum MaintenanceState {
    PLANNED,
    CANCELLED
}
