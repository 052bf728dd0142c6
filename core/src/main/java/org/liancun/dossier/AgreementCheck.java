// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.util.List;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Split;
import org.liancun.sharing.SplitByRatio;
import org.liancun.sharing.Take;
import org.liancun.sharing.TakeByClaim;
import org.liancun.sharing.TakeChosen;
import org.liancun.sharing.TakeStepped;
import org.liancun.sharing.Tier;
import org.liancun.sharing.When;
import org.liancun.sharing.Who;

/** Checks that an agreement names only parties of the dossier and measures that somebody holds. */
final class AgreementCheck {
    private final String owner;
    private final Known known;
    private final Check check;

    private AgreementCheck(Agreement agreement, Known known, Check check) {
        this.owner = "agreement " + agreement.id();
        this.known = known;
        this.check = check;
    }

    static void run(String pointer, Agreement agreement, Known known, Check check) {
        new AgreementCheck(agreement, known, check).tiers(pointer + "/tiers", agreement.tiers());
    }

    private void tiers(String pointer, List<Tier> tiers) {
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            base(pointer + "/" + i + "/base", tier.base());
            take(pointer + "/" + i + "/take", tier.take());
            split(pointer + "/" + i + "/split", tier.split());
            when(pointer + "/" + i + "/when", tier.terms().when());
            if (!tier.terms().backing().isNone()) {
                party(pointer + "/" + i + "/backer", tier.terms().backing().party());
            }
        }
    }

    private void when(String pointer, When when) {
        if (when instanceof When.Reaches reaches) {
            base(pointer + "/base", reaches.base());
        } else if (when instanceof When.Exceeds exceeds) {
            base(pointer + "/base", exceeds.base());
        } else if (when instanceof When.Both both) {
            when(pointer + "/one", both.one());
            when(pointer + "/other", both.other());
        } else if (when instanceof When.Not not) {
            when(pointer + "/when", not.when());
        }
    }

    private void base(String pointer, Base base) {
        if (base instanceof Base.ReceiptsOf receipts) {
            party(pointer + "/party", receipts.party());
        } else if (base instanceof Base.Excess excess) {
            base(pointer + "/of", excess.of());
            base(pointer + "/over", excess.over());
        }
    }

    private void take(String pointer, Take take) {
        if (take instanceof TakeByClaim claims) {
            claims(pointer, claims);
        } else if (take instanceof TakeChosen.UntilBalance until) {
            take(pointer + "/take", until.take());
        } else if (take instanceof TakeChosen.Of of) {
            base(pointer + "/of", of.of());
            take(pointer + "/take", of.take());
        } else if (take instanceof TakeChosen.Larger larger) {
            take(pointer + "/one", larger.one());
            take(pointer + "/other", larger.other());
        } else if (take instanceof TakeChosen.Smaller smaller) {
            take(pointer + "/one", smaller.one());
            take(pointer + "/other", smaller.other());
        } else if (take instanceof TakeStepped.ByBand bands) {
            base(pointer + "/of", bands.of());
            for (int i = 0; i < bands.bands().size(); i++) {
                take(pointer + "/bands/" + i + "/take", bands.bands().get(i).take());
            }
        } else if (take instanceof TakeStepped.ByYear years) {
            for (int i = 0; i < years.steps().size(); i++) {
                take(pointer + "/steps/" + i + "/take", years.steps().get(i).take());
            }
        }
    }

    private void claims(String pointer, TakeByClaim claims) {
        if (claims instanceof TakeByClaim.Rate rate) {
            measure(pointer, rate.measure());
            among(pointer, rate.among());
        } else if (claims instanceof TakeByClaim.PerUnit perUnit) {
            measure(pointer, perUnit.measure());
            among(pointer, perUnit.among());
        } else if (claims instanceof TakeByClaim.Spread spread) {
            take(pointer + "/take", spread.take());
            measure(pointer, spread.measure());
            among(pointer, spread.among());
        }
    }

    private void split(String pointer, Split split) {
        if (split instanceof Split.To to) {
            party(pointer + "/party", to.party());
        } else if (split instanceof Split.Equally equally) {
            among(pointer, equally.among());
        } else if (split instanceof Split.ByMeasure by) {
            measure(pointer, by.measure());
            among(pointer, by.among());
        } else if (split instanceof SplitByRatio ratio) {
            for (int i = 0; i < ratio.slices().size(); i++) {
                split(pointer + "/slices/" + i + "/to", ratio.slices().get(i).to());
            }
        } else if (split instanceof Split.Tiers nested) {
            tiers(pointer + "/tiers", nested.tiers());
        }
    }

    private void among(String pointer, Who who) {
        who(pointer + "/among", who);
    }

    private void who(String pointer, Who who) {
        if (who instanceof Who.Holders holders) {
            measure(pointer, holders.measure());
        } else if (who instanceof Who.Named named) {
            for (int i = 0; i < named.parties().size(); i++) {
                party(pointer + "/parties/" + i, named.parties().get(i));
            }
        } else if (who instanceof Who.InBand band) {
            measure(pointer, band.measure());
        } else if (who instanceof Who.Both both) {
            who(pointer + "/one", both.one());
            who(pointer + "/other", both.other());
        } else if (who instanceof Who.Except except) {
            who(pointer + "/from", except.from());
            who(pointer + "/others", except.others());
        }
    }

    private void party(String pointer, String party) {
        check.known(pointer, "Party of " + owner, "a party", party, known.parties());
    }

    private void measure(String pointer, String measure) {
        check.known(
                pointer + "/measure", "Measure of " + owner, "a measure held by a party", measure, known.measures());
    }
}
