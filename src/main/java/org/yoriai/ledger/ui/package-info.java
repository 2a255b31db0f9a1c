/** 台帳の画面. */
@NullMarked
package org.yoriai.ledger.ui;

import org.jspecify.annotations.NullMarked;
