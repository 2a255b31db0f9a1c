/** アンケートの画面 */
@NullMarked
package org.yoriai.survey.ui;

import org.jspecify.annotations.NullMarked;
