/** 報告書の受渡し */
@NullMarked
package org.yoriai.report.web;

import org.jspecify.annotations.NullMarked;
