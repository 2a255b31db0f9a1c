package org.yoriai.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who stop what must not go on when something has happened (特記事項 25条1項(1)): both sides, and the administrator. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('WARD', 'OFFICE', 'ADMIN')")
public @interface MayAnswerIncidents {}
