// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import java.util.List;
import org.liancun.comparison.Swing;
import org.liancun.comparison.Tornado;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.examples.picture.TornadoBar;
import org.liancun.examples.picture.TornadoPicture;
import org.liancun.text.Names;

/** Draws how far each driver moves a figure, in wan yuan, when there is so many times as much of it as expected. */
public final class Tornadoes {
    private Tornadoes() {}

    /**
     * Returns the picture, the longest bar first.
     *
     * @param tornado whose inputs are factors of drivers
     */
    public static Block of(String title, Tornado tornado, Names names, Wording wording) {
        List<TornadoBar> bars = tornado.bars().stream()
                .map(swing ->
                        new TornadoBar(label(swing, names, wording), Scale.wan(swing.low()), Scale.wan(swing.high())))
                .toList();
        return TornadoPicture.of(title, Scale.wan(tornado.base()), bars, wording);
    }

    private static String label(Swing swing, Names names, Wording wording) {
        return wording.say(names.phrase(swing.input().id())) + " × "
                + swing.input().low().plain() + " – " + swing.input().high().plain();
    }
}
