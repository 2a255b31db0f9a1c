package org.yoriai.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For the two sides, and those who look whether information is kept well (特記事項 23, 24条); the latter see no names. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('WARD', 'OFFICE', 'AUDITOR', 'ADMIN')")
public @interface MayReadRegisters {}
