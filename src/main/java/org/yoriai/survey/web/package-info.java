/** 参加者のスマートフォンの画面 — plain pages, no script, no cookie, no sign-in. */
@NullMarked
package org.yoriai.survey.web;

import org.jspecify.annotations.NullMarked;
