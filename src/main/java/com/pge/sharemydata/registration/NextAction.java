package com.pge.sharemydata.registration;

/**
 * The one thing to do next.
 *
 * @param textKey what the button says
 * @param path where it leads
 */
public record NextAction(String textKey, String path) {}
