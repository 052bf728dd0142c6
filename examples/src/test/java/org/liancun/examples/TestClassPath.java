// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

/** The class path of the running tests, for a session of jshell inside them. */
public final class TestClassPath {
    private TestClassPath() {}

    /** Returns folders and jars; Surefire keeps its long list in a property of its own. */
    public static String get() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
