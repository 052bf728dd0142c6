// SPDX-License-Identifier: Apache-2.0
/**
 * Villages that develop together (片区联建): who is linked with whom, who is paid what under which agreement, and what
 * every village earned. Everything is an immutable value or a pure function over values.
 */
module org.liancun {
    requires com.fasterxml.jackson.databind;
    requires com.google.common;
    requires static ojalgo;
    requires static org.jspecify;

    exports org.liancun;
    exports org.liancun.activity;
    exports org.liancun.bands;
    exports org.liancun.chance;
    exports org.liancun.coalition;
    exports org.liancun.comparison;
    exports org.liancun.division;
    exports org.liancun.dossier;
    exports org.liancun.fairness;
    exports org.liancun.farming;
    exports org.liancun.governance;
    exports org.liancun.grouping;
    exports org.liancun.income;
    exports org.liancun.json;
    exports org.liancun.ledger;
    exports org.liancun.linkage;
    exports org.liancun.measure;
    exports org.liancun.money;
    exports org.liancun.network;
    exports org.liancun.notice;
    exports org.liancun.organization;
    exports org.liancun.plan;
    exports org.liancun.pooling;
    exports org.liancun.roster;
    exports org.liancun.scenario;
    exports org.liancun.sharing;
    exports org.liancun.statute;
    exports org.liancun.study;
    exports org.liancun.text;
    exports org.liancun.venture;
    exports org.liancun.village;
}
