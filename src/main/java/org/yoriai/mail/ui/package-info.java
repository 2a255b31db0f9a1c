/** 送信簿の画面 */
@NullMarked
package org.yoriai.mail.ui;

import org.jspecify.annotations.NullMarked;
