/** 実施回の画面 */
@NullMarked
@NamedInterface("ui")
package org.yoriai.programme.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
