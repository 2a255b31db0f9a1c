/** 紙の回答を読み取る画面 */
@NullMarked
package org.yoriai.sheet.ui;

import org.jspecify.annotations.NullMarked;
