// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.liancun.contract.SteadyContract;
import org.liancun.contract.Trial;

class SteadyLaws implements SteadyContract {
    @Override
    @Provide
    public Arbitrary<Trial> trials() {
        return Generated.steadyTrials();
    }
}
