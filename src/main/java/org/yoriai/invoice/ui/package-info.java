/** 請求の画面 */
@NullMarked
package org.yoriai.invoice.ui;

import org.jspecify.annotations.NullMarked;
