// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.liancun.measure.Bounds;
import org.liancun.measure.Words;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/**
 * Which parties of the register are meant.
 *
 * <p>A selection is always in id order; a tier that means nobody is refused. All cases are immutable and thread-safe.
 */
public sealed interface Who extends Worded, Serializable {
    /** Obtains every party of the register. */
    static Who all() {
        return new All();
    }

    /** Obtains the parties of a kind, such as all villages. */
    static Who ofKind(PartyKind kind) {
        return new OfKind(kind);
    }

    /** Obtains the parties with these ids. */
    static Who named(String... parties) {
        return new Named(List.of(parties));
    }

    /** Obtains the parties that hold some of a measure, such as all shareholders. */
    static Who holding(String measure) {
        return new Holders(measure);
    }

    /** Obtains the parties whose holding of a measure lies within bounds: villages with an income below 150 (收入分档). */
    static Who inBand(String measure, Bounds bounds) {
        return new InBand(measure, bounds);
    }

    /** Obtains the parties that two selections have in common. */
    static Who both(Who one, Who other) {
        return new Both(one, other);
    }

    /** Returns these parties but for the others. */
    default Who except(Who others) {
        return new Except(this, others);
    }

    /**
     * Returns the parties meant, if any.
     *
     * @return parties in id order
     * @throws IllegalArgumentException if a name is unknown
     */
    List<Party> chosen(Register register);

    /**
     * Returns the parties meant.
     *
     * @return parties in id order, at least one
     * @throws IllegalArgumentException if a name is unknown or nobody is meant
     */
    default List<Party> select(Register register) {
        List<Party> chosen = chosen(register);
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    "Selection must name at least 1 party of the register, but " + describe() + " named none");
        }
        return chosen;
    }

    /** Returns what the selection names. */
    List<Mention> mentions();

    /** Every party of the register. */
    record All() implements Who {
        @Override
        public List<Party> chosen(Register register) {
            return register.parties();
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return new Phrase("全体参与方", "all parties");
        }
    }

    /**
     * The parties of a kind.
     *
     * @param kind the kind
     */
    record OfKind(PartyKind kind) implements Who {
        /** Checks that there is a kind. */
        public OfKind {
            requireNonNull(kind, "kind");
        }

        @Override
        public List<Party> chosen(Register register) {
            ImmutableList.Builder<Party> chosen = ImmutableList.builder();
            for (Party party : register.parties()) {
                if (party.kind() == kind) {
                    chosen.add(party);
                }
            }
            return chosen.build();
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("各%s", "parties of kind %s", kind.label().phrase());
        }
    }

    /**
     * The parties with these ids.
     *
     * @param parties ids, each once, at least one
     */
    record Named(List<String> parties) implements Who {
        /**
         * Copies the ids.
         *
         * @throws IllegalArgumentException if there is none, one stands twice, or one is no id
         */
        public Named {
            parties = ImmutableList.copyOf(parties);
            parties.forEach(party -> Ids.require(party, "Party id"));
            if (parties.isEmpty() || ImmutableSortedSet.copyOf(parties).size() != parties.size()) {
                throw new IllegalArgumentException(
                        "Named parties must be at least 1 and each once, but were " + parties);
            }
        }

        @Override
        public List<Party> chosen(Register register) {
            ImmutableList.Builder<Party> chosen = ImmutableList.builder();
            for (String party : ImmutableSortedSet.copyOf(parties)) {
                chosen.add(register.party(party));
            }
            return chosen.build();
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.ids(Mention.Kind.PARTY, "parties", parties);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of(
                    "%s",
                    "parties %s",
                    Phrase.list(parties.stream().map(names::phrase).toList()));
        }
    }

    /**
     * The parties that hold some of a measure.
     *
     * @param measure the measure
     */
    record Holders(String measure) implements Who {
        /** Checks the measure. */
        public Holders {
            Ids.require(measure, "Measure");
        }

        @Override
        public List<Party> chosen(Register register) {
            long[] weights = register.weights(register.column(measure), register.parties());
            ImmutableList.Builder<Party> chosen = ImmutableList.builder();
            for (int i = 0; i < weights.length; i++) {
                if (weights[i] > 0) {
                    chosen.add(register.parties().get(i));
                }
            }
            return chosen.build();
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.of(Mention.Kind.MEASURE, "measure", measure);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("持有%s的各方", "holders of %s", names.phrase(measure));
        }
    }

    /**
     * The parties whose holding of a measure lies within bounds; who holds none of it holds zero.
     *
     * @param measure the measure
     * @param bounds the bounds
     */
    record InBand(String measure, Bounds bounds) implements Who {
        /** Checks the parts. */
        public InBand {
            Ids.require(measure, "Measure");
            requireNonNull(bounds, "bounds");
        }

        @Override
        public List<Party> chosen(Register register) {
            return register.parties().stream()
                    .filter(party -> bounds.contains(register.held(party.id(), measure)))
                    .toList();
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.of(Mention.Kind.MEASURE, "measure", measure);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("%s%s的各方", "parties with %s in %s", names.phrase(measure), Words.of(bounds));
        }
    }

    /**
     * The parties that two selections have in common.
     *
     * @param one a selection
     * @param other another selection
     */
    record Both(Who one, Who other) implements Who {
        /** Checks that both are there. */
        public Both {
            requireNonNull(one, "one");
            requireNonNull(other, "other");
        }

        @Override
        public List<Party> chosen(Register register) {
            Set<Party> common = Set.copyOf(other.chosen(register));
            return one.chosen(register).stream().filter(common::contains).toList();
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.all(Mentions.in("one", one.mentions()), Mentions.in("other", other.mentions()));
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("%s中属于%s的", "%s that are %s", one.phrase(names), other.phrase(names));
        }
    }

    /**
     * The parties of one selection that are not in another.
     *
     * @param from a selection
     * @param others who is left out
     */
    record Except(Who from, Who others) implements Who {
        /** Checks that both are there. */
        public Except {
            requireNonNull(from, "from");
            requireNonNull(others, "others");
        }

        @Override
        public List<Party> chosen(Register register) {
            Set<Party> out = Set.copyOf(others.chosen(register));
            return from.chosen(register).stream()
                    .filter(party -> !out.contains(party))
                    .toList();
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.all(Mentions.in("from", from.mentions()), Mentions.in("others", others.mentions()));
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("%s（%s除外）", "%s except %s", from.phrase(names), others.phrase(names));
        }
    }
}
