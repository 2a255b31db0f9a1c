/** ログインの画面 */
@NullMarked
package org.yoriai.identity.ui;

import org.jspecify.annotations.NullMarked;
