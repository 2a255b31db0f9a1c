/** 「PDFで見る」 */
@NullMarked
@NamedInterface("ui")
package org.yoriai.pdf.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
