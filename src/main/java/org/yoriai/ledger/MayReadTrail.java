package org.yoriai.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For the auditor, and for both sides, who answer to each other for what was done (特記事項 23, 24条). */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('WARD', 'OFFICE', 'AUDITOR')")
@interface MayReadTrail {}
