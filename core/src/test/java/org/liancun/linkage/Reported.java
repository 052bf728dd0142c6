// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static org.liancun.linkage.Link.nameOnly;
import static org.liancun.linkage.Link.partial;
import static org.liancun.linkage.Link.strong;
import static org.liancun.linkage.LocalMechanism.linkage;

import java.util.List;
import java.util.stream.Stream;
import org.liancun.text.Name;

/**
 * Parts of five published systems, as read by hand from the articles: Baojing (红星网, 2024-09-13), Fenyang (黄河新闻网,
 * 2019-12-10), Hengkou (安康新闻网, 2025-03-27), Fenghuang (凤凰党建网, 2023-02-06) and Mengzhou (no title in the text).
 */
final class Reported {
    private Reported() {}

    /** Baojing: nine links, three for cadres, and what the article tells besides them. */
    static Linkages baojing() {
        List<LocalMechanism> nine = List.of(
                linkage("party", Name.of("党建联建"), strong(Mechanism.PARTY)),
                linkage("planning", Name.of("规划联片"), strong(Mechanism.PLANNING)),
                linkage("urban-rural", Name.of("城乡联创"), nameOnly(Mechanism.URBAN_RURAL)),
                linkage("industry", Name.of("产业联促"), strong(Mechanism.INDUSTRY)),
                linkage("project", Name.of("项目联动"), strong(Mechanism.PROJECT)),
                linkage("talent", Name.of("人才联育"), strong(Mechanism.TALENT)),
                linkage("service", Name.of("服务联推"), strong(Mechanism.SERVICE)),
                linkage("venue", Name.of("阵地联享"), nameOnly(Mechanism.VENUE)),
                linkage("culture", Name.of("文化联兴"), strong(Mechanism.CULTURE)));
        List<LocalMechanism> cadres = List.of(
                linkage("teams", Name.of("班子联培"), strong(Mechanism.TALENT)),
                linkage("reserve", Name.of("后备联育"), strong(Mechanism.TALENT)),
                linkage("members", Name.of("党员联管"), strong(Mechanism.PARTY)));
        List<LocalMechanism> besides = List.of(
                linkage("chiefs", Name.of("片组邻三长制"), strong(Mechanism.GOVERNANCE)),
                linkage("environment", Name.of("清建改"), strong(Mechanism.ENVIRONMENT)),
                linkage("resources", Name.of("公共资源共享"), strong(Mechanism.RESOURCE)),
                linkage("companies", Name.of("多村联建"), strong(Mechanism.ENTERPRISE)),
                linkage("orders", Name.of("订单经济"), strong(Mechanism.BENEFIT)),
                linkage("backing", Name.of("后盾单位"), partial(Mechanism.ASSISTANCE)),
                other("hub", "“1+N”", Dimension.STRUCTURE),
                other("conference", "联席会议", Dimension.COORDINATION),
                other("points", "六心积分制", Dimension.ASSESSMENT));
        return new Linkages(
                Stream.of(nine, cadres, besides).flatMap(List::stream).toList(),
                List.of(scheme("nine-links", "九联", nine), scheme("three-cadre-links", "三联", cadres)),
                List.of(),
                List.of());
    }

    /** Fenyang: four strands, one of which does three things at once. */
    static Linkages fenyang() {
        return Linkages.of(
                linkage("one-body", Name.of("共建一个组织"), strong(Mechanism.PARTY), strong(Mechanism.ENTERPRISE)),
                linkage(
                        "one-infrastructure",
                        Name.of("共谋一套“基设”"),
                        strong(Mechanism.PROJECT),
                        strong(Mechanism.PLANNING),
                        strong(Mechanism.ENVIRONMENT)),
                linkage("one-industry", Name.of("共谋一项产业"), strong(Mechanism.INDUSTRY)),
                linkage(
                        "one-livelihood",
                        Name.of("共办一项民生"),
                        strong(Mechanism.SERVICE),
                        strong(Mechanism.GOVERNANCE),
                        strong(Mechanism.ASSISTANCE)),
                linkage("reserve", Name.of("选聘"), strong(Mechanism.TALENT)),
                linkage("pooling", Name.of("资源共享"), strong(Mechanism.RESOURCE)),
                linkage("returns", Name.of("效益共享"), strong(Mechanism.BENEFIT)),
                linkage("customs", Name.of("民俗新风"), partial(Mechanism.CULTURE)),
                new LocalMechanism(
                        "mass",
                        Name.of("整合群团组织"),
                        Dimension.LINKAGE,
                        List.of(),
                        "Mass organizations are joined nowhere else.",
                        List.of()));
    }

    /** Hengkou: three links, of which the first comes down to five joint activities. */
    static Linkages hengkou() {
        return Linkages.of(
                linkage("branches", Name.of("党支部联建"), strong(Mechanism.PARTY)),
                linkage(
                        "alliance",
                        Name.of("产业联盟"),
                        strong(Mechanism.INDUSTRY),
                        partial(Mechanism.PROJECT),
                        partial(Mechanism.LABOUR)),
                linkage("sharing", Name.of("资源联享"), strong(Mechanism.RESOURCE), strong(Mechanism.ENTERPRISE)),
                linkage("reserve", Name.of("共育后备力量"), strong(Mechanism.TALENT)),
                linkage("governance", Name.of("共抓基层治理"), strong(Mechanism.GOVERNANCE)),
                linkage("customs", Name.of("共育文明乡风"), strong(Mechanism.CULTURE)),
                linkage("services", Name.of("分片服务"), strong(Mechanism.SERVICE)),
                linkage("six", Name.of("六统一"), strong(Mechanism.BENEFIT)),
                linkage("duty", Name.of("联片包村驻村"), partial(Mechanism.ASSISTANCE)));
    }

    /** Fenghuang: a whole county, whose mechanisms mostly work within a village or along a line of command. */
    static Linkages fenghuang() {
        return Linkages.of(
                linkage("chain", Name.of("党组织建在产业链上"), partial(Mechanism.PARTY)),
                linkage("levers", Name.of("产业发展"), partial(Mechanism.INDUSTRY)),
                linkage("land", Name.of("土地流转"), partial(Mechanism.RESOURCE), strong(Mechanism.BENEFIT)),
                linkage("talent", Name.of("留归并举"), strong(Mechanism.TALENT)),
                linkage("one-door", Name.of("一门式"), partial(Mechanism.SERVICE)),
                linkage("mutual-aid", Name.of("互助五兴"), strong(Mechanism.GOVERNANCE)),
                linkage("environment", Name.of("拆建美管"), partial(Mechanism.ENVIRONMENT)),
                linkage("labour", Name.of("村党支部+劳务合作社"), strong(Mechanism.LABOUR), partial(Mechanism.ENTERPRISE)),
                other("cycle", "周调度、月排名、季通报、年考核", Dimension.ASSESSMENT));
    }

    /** Mengzhou: three contiguities. */
    static Linkages mengzhou() {
        return Linkages.of(
                linkage("body", Name.of("组织连片共建"), strong(Mechanism.PARTY), partial(Mechanism.PLANNING)),
                linkage("industry", Name.of("产业连片发展"), strong(Mechanism.INDUSTRY), partial(Mechanism.PROJECT)),
                linkage(
                        "governance",
                        Name.of("治理连片共抓"),
                        strong(Mechanism.GOVERNANCE),
                        strong(Mechanism.ENVIRONMENT),
                        strong(Mechanism.CULTURE)),
                linkage("goose", Name.of("头雁带雁群"), strong(Mechanism.TALENT)),
                linkage("door", Name.of("服务上门"), nameOnly(Mechanism.SERVICE)),
                linkage("company", Name.of("强村公司"), strong(Mechanism.ENTERPRISE)));
    }

    private static LocalMechanism other(String id, String name, Dimension dimension) {
        return new LocalMechanism(id, Name.of(name), dimension, List.of(), "", List.of());
    }

    private static Scheme scheme(String id, String name, List<LocalMechanism> mechanisms) {
        return new Scheme(
                id, Name.of(name), mechanisms.stream().map(LocalMechanism::id).toList());
    }
}
