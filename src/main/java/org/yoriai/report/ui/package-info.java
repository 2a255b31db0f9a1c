/** 報告の画面 */
@NullMarked
package org.yoriai.report.ui;

import org.jspecify.annotations.NullMarked;
