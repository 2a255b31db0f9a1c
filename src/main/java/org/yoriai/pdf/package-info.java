/** PDF — Japanese type on paper, and office documents turned into PDF where the server has LibreOffice. */
@NullMarked
@ApplicationModule(
        displayName = "PDF",
        allowedDependencies = {"shared", "shared::ui"})
package org.yoriai.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
