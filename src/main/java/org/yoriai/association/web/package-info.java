/** 印刷する名簿 — on paper, for a venue where every tablet fails. */
@NullMarked
package org.yoriai.association.web;

import org.jspecify.annotations.NullMarked;
