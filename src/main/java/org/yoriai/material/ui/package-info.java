/** 資料の画面 */
@NullMarked
package org.yoriai.material.ui;

import org.jspecify.annotations.NullMarked;
