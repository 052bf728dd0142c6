// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

/**
 * Something that an entry of a model names and that must be known.
 *
 * @param to the section that makes it known; holdings make their measures known
 * @param id its id
 * @param at where it is named, as a path within the entry; empty for the entry as a whole
 */
record Reference(Section<?> to, String id, String at) {
    /** Returns the reference as it stands in the whole. */
    Reference in(String part) {
        return new Reference(to, id, at.isEmpty() ? part : part + "/" + at);
    }
}
