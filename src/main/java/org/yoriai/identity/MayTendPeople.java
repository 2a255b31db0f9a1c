package org.yoriai.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For whoever looks after the people of a contract: the administrator after all, each side after its own ({@link Role#tends}). */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('WARD', 'OFFICE', 'ADMIN')")
public @interface MayTendPeople {}
