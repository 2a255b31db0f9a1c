/** 送信記録を書き出す */
@NullMarked
package org.yoriai.mail.web;

import org.jspecify.annotations.NullMarked;
