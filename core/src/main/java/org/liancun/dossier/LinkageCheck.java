// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import org.liancun.linkage.Linkages;
import org.liancun.linkage.LocalMechanism;
import org.liancun.linkage.Practice;

/** Checks what mechanisms and their practices cite; resources stand in space and are checked there. */
final class LinkageCheck {
    private final Citing citing;

    LinkageCheck(Citing citing) {
        this.citing = citing;
    }

    void run(Linkages linkage) {
        for (int i = 0; i < linkage.mechanisms().size(); i++) {
            LocalMechanism mechanism = linkage.mechanisms().get(i);
            citing.facts("/linkage/mechanisms/" + i + "/facts", mechanism.id(), mechanism.facts());
        }
        for (int i = 0; i < linkage.practices().size(); i++) {
            Practice practice = linkage.practices().get(i);
            String pointer = "/linkage/practices/" + i;
            citing.villages(pointer + "/villages", practice.mechanism(), practice.villages());
            citing.participants(pointer + "/participants", practice.mechanism(), practice.participants());
            citing.figures(pointer + "/outputs", practice.mechanism(), practice.outputs());
        }
    }
}
