// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liancun.organization.Body;
import org.liancun.organization.Duty;
import org.liancun.organization.DutyLayer;
import org.liancun.organization.DutySpan;
import org.liancun.organization.JointMeeting;
import org.liancun.organization.Minutes;
import org.liancun.organization.Organizations;
import org.liancun.organization.PostRegister;
import org.liancun.organization.Tenure;
import org.liancun.roster.OfficeService;
import org.liancun.roster.Turns;
import org.liancun.village.Cluster;

/** Checks to whom and to which places posts, duties, services and minutes refer, and that rosters can be made. */
final class OrganizationCheck {
    private static final String ACTOR = "a body, a village or a holder of a seat";

    private final Organizations organization;
    private final Known known;
    private final Check check;
    private final Citing citing;
    private final Set<String> actors;
    private final Set<String> clusters = new HashSet<>();

    OrganizationCheck(Organizations organization, Known known, Check check, Citing citing) {
        this.organization = organization;
        this.known = known;
        this.check = check;
        this.citing = citing;
        this.actors = new HashSet<>(known.villages());
        organization.bodies().stream().map(Body::id).forEach(actors::add);
        organization.posts().tenures().stream().map(Tenure::holder).forEach(actors::add);
    }

    void run(Places places) {
        places.clusters().stream().map(Cluster::id).forEach(clusters::add);
        posts(organization.posts());
        for (int i = 0; i < organization.duties().layers().size(); i++) {
            layer("/organization/layers/" + i, organization.duties().layers().get(i));
        }
        for (int i = 0; i < organization.services().size(); i++) {
            OfficeService service = organization.services().get(i);
            String pointer = "/organization/services/" + i;
            actors(pointer + "/teams/", "Team of " + service.office(), service.teams());
            facts(pointer, service.office(), service.facts());
        }
        for (int i = 0; i < organization.minutes().size(); i++) {
            minutes("/organization/minutes/" + i, organization.minutes().get(i));
        }
    }

    private void posts(PostRegister posts) {
        for (int i = 0; i < posts.rules().size(); i++) {
            facts(
                    "/organization/posts/rules/" + i,
                    "a rule of posts",
                    posts.rules().get(i).facts());
        }
        for (int i = 0; i < posts.tenures().size(); i++) {
            Tenure tenure = posts.tenures().get(i);
            String pointer = "/organization/posts/tenures/" + i;
            village(pointer, tenure.holder(), tenure.seat().village());
            facts(pointer, tenure.holder(), tenure.facts());
        }
        for (int i = 0; i < posts.filings().size(); i++) {
            String holder = posts.filings().get(i).holder();
            String pointer = "/organization/posts/filings/" + i;
            check.known(pointer + "/holder", "Holder on file", ACTOR, holder, actors);
            village(pointer, holder, posts.filings().get(i).seat().village());
        }
    }

    private void village(String pointer, String holder, String village) {
        if (!village.isEmpty()) {
            check.known(pointer + "/village", "Village of " + holder, "a village", village, known.villages());
        }
    }

    private void layer(String pointer, DutyLayer layer) {
        boolean isOfClusters = layer.span() == DutySpan.CLUSTER;
        String what = isOfClusters ? "a cluster" : "a village";
        Set<String> places = isOfClusters ? clusters : known.villages();
        for (int i = 0; i < layer.duties().size(); i++) {
            Duty duty = layer.duties().get(i);
            String place = pointer + "/duties/" + i;
            check.known(place + "/holder", "Holder of a duty on " + layer.id(), ACTOR, duty.holder(), actors);
            check.known(place + "/place", "Place of a duty on " + layer.id(), what, duty.place(), places);
        }
        facts(pointer, layer.id(), layer.facts());
    }

    private void minutes(String pointer, Minutes minutes) {
        actors(pointer + "/members/", "Member of " + minutes.body(), minutes.members());
        for (int i = 0; i < minutes.meetings().size(); i++) {
            JointMeeting meeting = minutes.meetings().get(i);
            String place = pointer + "/meetings/" + i;
            actors(place + "/present/", "Present at " + meeting.id(), meeting.present());
            facts(place, meeting.id(), meeting.facts());
        }
        facts(pointer, minutes.body(), minutes.facts());
    }

    private void actors(String list, String subject, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            check.known(list + i, subject, ACTOR, ids.get(i), actors);
        }
    }

    private void facts(String pointer, String owner, List<String> facts) {
        citing.facts(pointer + "/facts", owner, facts);
    }

    /** Makes every roster once, so that each can be asked for later. To be run when nothing else is wrong. */
    void makeRosters() {
        long work = 0;
        for (int i = 0; i < organization.services().size(); i++) {
            List<Turns> turns = organization.services().get(i).turns();
            for (int j = 0; j < turns.size(); j++) {
                String pointer = "/organization/services/" + i + "/turns/" + j;
                work = Math.addExact(work, turns.get(j).work());
                if (work > Dossier.MOST_TURNS) {
                    String expected = "at most " + Dossier.MOST_TURNS;
                    check.tooMuch(pointer, "Number of turns to give out", String.valueOf(work), expected);
                    return;
                }
                makeRoster(pointer, turns.get(j));
            }
        }
    }

    private void makeRoster(String pointer, Turns turns) {
        try {
            turns.roster();
        } catch (IllegalArgumentException reason) {
            check.undefined(pointer, "Turns of a roster", turns.toString(), "turns that can be given out", reason);
        }
    }
}
