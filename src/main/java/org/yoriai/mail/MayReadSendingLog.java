package org.yoriai.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who answer for the handing over of information, and those who look whether it was done well (特記事項 17, 23条). */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('WARD', 'OFFICE', 'AUDITOR', 'ADMIN')")
public @interface MayReadSendingLog {}
