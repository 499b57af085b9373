package com.pge.sharemydata.shared;

/** Proof that two different people stand behind an act: one proposed it, another confirmed it. */
public record FourEyes(Actor proposer, Actor confirmer) {

    public FourEyes {
        if (proposer.isSamePersonAs(confirmer)) {
            throw new RuleViolation("shared.error.four-eyes");
        }
    }
}
