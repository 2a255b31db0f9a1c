/** 送信簿・送信記録の画面、文書を送る窓 */
@NullMarked
@NamedInterface("ui")
package org.yoriai.mail.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
