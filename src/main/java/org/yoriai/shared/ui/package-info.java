/** 画面の枠 — the desk's frame and its small building blocks. */
@NullMarked
@NamedInterface("ui")
package org.yoriai.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
