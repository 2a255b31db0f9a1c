package org.yoriai.association;

import java.util.Optional;

/** 派遣先と支援方針 — whom a visit is to, and how they are to be helped on, as far as it is decided. */
public record VisitedPolicy(AssociationId association, String name, Optional<PolicyFacts> policy) {}
