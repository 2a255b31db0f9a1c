/** 印刷物の窓 */
@NullMarked
package org.yoriai.printing.ui;

import org.jspecify.annotations.NullMarked;
