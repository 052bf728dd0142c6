// SPDX-License-Identifier: Apache-2.0
/**
 * The conformance pack: published cases of benefit sharing, each a dossier with the numbers that must come out.
 *
 * <p>The <em>index</em> lists for each case its <em>grade</em>, the number of its <em>checks</em> and its <em>gaps</em>. A check
 * holds one number that the library works out against one that was printed or worked out by hand; a gap is a check that
 * is known to fail, because the source contradicts itself. A case <em>conforms</em> when it has as many checks as the index
 * says and exactly the gaps are apart.
 */
@NullMarked
package org.liancun.examples.cases;

import org.jspecify.annotations.NullMarked;
